variable "code_location_command" {
  description = "Command of the code location, as the arguments of the supervisor. Without it: Dagster's gRPC server with the definitions of this job; the image needs Dagster."
  type        = list(string)
  default     = null
}

variable "code_location_cpu" {
  description = "CPUs of an instance of the code location. The runs have the job's own."
  type        = number
  default     = 1
  nullable    = false

  # refusal: code-location-cpu
  validation {
    condition     = contains(local.code_location_cpus, var.code_location_cpu)
    error_message = "The code location has ${local.code_location_cpus_words} CPUs."
  }
}

variable "code_location_is_public_in_vpc" {
  description = "Whether callers inside the network reach the code location without an identity token, which Dagster does not send: allUsers may invoke it, and its ingress is internal. False: something of yours adds the token."
  type        = bool
  default     = true
  nullable    = false
}

variable "code_location_memory" {
  description = "Memory of an instance of the code location."
  type        = string
  default     = "2Gi"
  nullable    = false

  # refusal: code-location-memory
  validation {
    condition     = can(regex(local.memory_pattern, var.code_location_memory))
    error_message = "The memory of the code location is a number with the unit ${local.memory_units_words}, such as 2Gi."
  }
}

variable "code_location_port" {
  description = "Port of the code location's gRPC server."
  type        = number
  default     = 4000
  nullable    = false

  # refusal: code-location-port
  validation {
    condition     = var.code_location_port >= local.code_location_port_bounds.min && var.code_location_port <= local.code_location_port_bounds.max && floor(var.code_location_port) == var.code_location_port
    error_message = "The port of the code location is a whole number from ${local.code_location_port_bounds_words}."
  }
}

variable "code_location_secrets" {
  description = "Names of `secrets` that the code location gets as well: what Dagster's own configuration takes from the environment, such as the password of its database, without which no schedule is evaluated."
  type        = list(string)
  default     = []
  nullable    = false

  # refusal: code-location-secret
  validation {
    condition     = alltrue([for name in var.code_location_secrets : contains(keys(var.secrets), name)])
    error_message = "The code location gets secrets of the job, so each of code_location_secrets is a name in secrets."
  }
}

variable "dagster_service_account" {
  description = "Email of the service account of Dagster's webserver and daemon, which gets the right to run the job and, where a token is asked for, to call the code location. Without it: grant both yourself."
  type        = string
  default     = null

  # refusal: dagster-account
  validation {
    condition     = var.dagster_service_account == null || can(regex(local.service_account_pattern, var.dagster_service_account))
    error_message = "Dagster's service account is given by its email, which ends in gserviceaccount.com."
  }
}
