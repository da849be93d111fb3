variable "code_location_command" {
  description = "Command of the code location. Null: Dagster's gRPC server with the definitions of the image's module dativo_ingest.orchestrated."
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
    condition     = var.code_location_cpu >= 0.25 && var.code_location_cpu <= 4 && var.code_location_cpu * 4 == floor(var.code_location_cpu * 4)
    error_message = "The cores of the code location are 0.25 to 4 in steps of 0.25."
  }
}

variable "code_location_port" {
  description = "Port of the gRPC server, within the environment alone."
  type        = number
  default     = 4000
  nullable    = false

  # refusal: code-location-port
  validation {
    condition     = var.code_location_port >= 1 && var.code_location_port <= 65535 && floor(var.code_location_port) == var.code_location_port
    error_message = "The port of the code location is a whole number from 1 to 65535."
  }
}
