variable "code_location_command" {
  description = "Command of the code location. Null: Dagster's gRPC server with the definitions of the image's module dativo_ingest.orchestrated."
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
    condition     = contains([1, 2, 4], var.code_location_cpu)
    error_message = "The code location has 1, 2 or 4 CPUs."
  }
}

variable "code_location_memory" {
  description = "Memory of an instance of the code location."
  type        = string
  default     = "2Gi"
  nullable    = false

  # https://cloud.google.com/run/docs/configuring/services/memory-limits
  # refusal: code-location-memory
  validation {
    condition     = can(regex("^[0-9]+([.][0-9]+)?(Mi|Gi|M|G)$", var.code_location_memory))
    error_message = "The memory of the code location is a number with the unit Mi, Gi, M or G, such as 2Gi."
  }
}

variable "code_location_port" {
  description = "Port of the code location's gRPC server."
  type        = number
  default     = 4000
  nullable    = false

  # refusal: code-location-port
  validation {
    condition     = var.code_location_port >= 1 && var.code_location_port <= 65535 && floor(var.code_location_port) == var.code_location_port
    error_message = "The port of the code location is a whole number from 1 to 65535."
  }
}

variable "dagster_service_account" {
  description = "Email of the service account of Dagster's webserver and daemon, which gets the right to call the code location and to run the job. Null: grant both yourself."
  type        = string
  default     = null

  # refusal: dagster-account
  validation {
    condition     = var.dagster_service_account == null || can(regex("^[^@[:space:]]+@[^@[:space:]]+[.]gserviceaccount[.]com$", var.dagster_service_account))
    error_message = "Dagster's service account is given by its email, which ends in gserviceaccount.com."
  }
}
