variable "code_location_command" {
  description = "Command of the code location, as the arguments of the supervisor. Without it: Dagster's gRPC server with the definitions of this job; the image needs Dagster."
  type        = list(string)
  default     = null
}

variable "code_location_cpu" {
  description = "Cores of a replica of the code location; it gets twice as many Gi of memory. The runs have the job's own cores."
  type        = number
  default     = 0.5
  nullable    = false

  # https://learn.microsoft.com/azure/container-apps/containers#allocations
  # refusal: code-location-cores
  validation {
    condition = (
      var.code_location_cpu >= local.consumption_core_bounds.min && var.code_location_cpu <= local.consumption_core_bounds.max &&
      var.code_location_cpu / local.consumption_core_step == floor(var.code_location_cpu / local.consumption_core_step)
    )
    error_message = "The cores of the code location are ${local.consumption_core_bounds_words} in steps of ${local.consumption_core_step_words}."
  }
}

variable "code_location_port" {
  description = "Port of the gRPC server, within the environment alone."
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

variable "dagster_client_id" {
  description = "Client id of the user-assigned identity of Dagster's daemon and webserver, for the run launcher. Without it: the identity that the Azure SDK finds by itself."
  type        = string
  default     = null
}

variable "dagster_principal_id" {
  description = "Object id of the identity of Dagster's daemon and webserver, which gets the right to start the job. Without it: grant the role of the output starter_role_id yourself."
  type        = string
  default     = null

  # refusal: dagster-principal
  validation {
    condition     = var.dagster_principal_id == null || can(regex(local.guid_pattern, var.dagster_principal_id))
    error_message = "The object id of Dagster's identity is a GUID such as 00000000-0000-0000-0000-000000000000."
  }
}
