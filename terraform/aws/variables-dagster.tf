variable "code_location_command" {
  description = "Command of the code location; default: Dagster's code server on code_location_port with the definitions that come with the job."
  type        = list(string)
  default     = null
}

variable "code_location_cpu" {
  description = "CPU units of one instance of the code location. The runs have the job's own."
  type        = number
  default     = 512
  nullable    = false
}

variable "code_location_memory" {
  description = "Memory in MiB of one instance of the code location."
  type        = number
  default     = 1024
  nullable    = false

  # https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
  # refusal: code-location-fargate-size
  validation {
    condition     = try(contains(local.fargate_sizes[tostring(var.code_location_cpu)], var.code_location_memory), false)
    error_message = "The code location must have one of Fargate's numbers of CPU units and a memory size in MiB that goes with it."
  }
}

variable "code_location_port" {
  description = "Port of the code location's gRPC server."
  type        = number
  default     = 4000
  nullable    = false

  # refusal: code-location-port-unprivileged
  validation {
    condition     = var.code_location_port >= local.code_location_port_bounds.min && var.code_location_port <= local.code_location_port_bounds.max && floor(var.code_location_port) == var.code_location_port
    error_message = "The port of the code location is a whole number from ${local.code_location_port_bounds_words}."
  }
}

variable "dagster_role" {
  description = "Role of Dagster's daemon and webserver, by name or ARN: it gets the rights to start, watch and stop runs. Default: grant them yourself."
  type        = string
  default     = null

  # refusal: role
  validation {
    condition     = var.dagster_role == null || can(regex(local.role_pattern, var.dagster_role))
    error_message = "A role must be given by its name or by its ARN."
  }
}

variable "dagster_security_group_id" {
  description = "Security group of Dagster's daemon and webserver, which may then call the code location. Used where the security group is made here."
  type        = string
  default     = null

  # refusal: dagster-security-group
  validation {
    condition     = var.dagster_security_group_id == null || can(regex(local.security_group_pattern, var.dagster_security_group_id))
    error_message = "Dagster's security group must be given as sg- followed by 8 or 17 hexadecimal digits."
  }
}

variable "service_discovery_namespace_id" {
  description = "Cloud Map private DNS namespace in which Dagster finds the code location by name. Default: none is registered."
  type        = string
  default     = null

  # refusal: cloud-map-namespace
  validation {
    condition     = var.service_discovery_namespace_id == null || can(regex(local.cloud_map_namespace_pattern, var.service_discovery_namespace_id))
    error_message = "A Cloud Map namespace must be given by its id, which starts with ns-."
  }
}

variable "service_discovery_namespace_name" {
  description = "Name of that namespace: the code location's host is its own name and this one. Default: none, and the output workspace_yaml is null."
  type        = string
  default     = null

  # refusal: cloud-map-namespace-name
  validation {
    condition     = var.service_discovery_namespace_name == null || can(regex(local.cloud_map_namespace_name_pattern, var.service_discovery_namespace_name))
    error_message = "The name of a Cloud Map namespace is a domain such as etl.internal."
  }
}
