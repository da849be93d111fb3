variable "compute" {
  description = "What one run gets: cores, memory with a unit, GiB of disk (Kubernetes), machine type of the nodes (Kubernetes)."
  type = object({
    cpu           = optional(string)
    memory        = optional(string)
    disk_size     = optional(string)
    instance_type = optional(string)
  })
  default  = {}
  nullable = false

  # refusal: cloud-run-cpu
  validation {
    condition     = !local.runs_cloud_run_job || var.compute.cpu == null || contains(local.cloud_run_cpus, coalesce(var.compute.cpu, "-"))
    error_message = "A Cloud Run job has ${local.cloud_run_cpus_words} CPUs."
  }

  # refusal: function-cpu
  validation {
    condition = (
      var.runtime_type != "cloud_functions" || var.compute.cpu == null || contains(local.cloud_run_cpus, coalesce(var.compute.cpu, "-")) || (
        can(regex(local.function_cpu_part_pattern, var.compute.cpu)) &&
        try(tonumber(var.compute.cpu) >= local.function_cpu_part_bounds.min && tonumber(var.compute.cpu) <= local.function_cpu_part_bounds.max, false)
      )
    )
    error_message = "A function has ${local.cloud_run_cpus_words} CPUs, or a part of one from ${local.function_cpu_part_bounds_words}."
  }

  # refusal: memory-unit
  validation {
    condition     = var.runtime_type == "kubernetes" || var.compute.memory == null || can(regex(local.memory_pattern, var.compute.memory))
    error_message = "Memory on Cloud Run is a number with the unit ${local.memory_units_words}, such as 512Mi or 4Gi."
  }
}

variable "scaling" {
  description = "Instances of the function or of the Dagster code location; on Airflow max_instances bounds the runs at a time. A Cloud Run job and a Kubernetes job do not scale."
  type = object({
    min_instances          = optional(number)
    max_instances          = optional(number)
    target_cpu_utilization = optional(number)
  })
  default  = {}
  nullable = false

  # refusal: instances
  validation {
    condition = (
      try(var.scaling.min_instances >= 0 && floor(var.scaling.min_instances) == var.scaling.min_instances, var.scaling.min_instances == null) &&
      try(var.scaling.max_instances >= 1 && floor(var.scaling.max_instances) == var.scaling.max_instances, var.scaling.max_instances == null)
    )
    error_message = "The minimum of instances is a whole number from 0 and the maximum a whole number from 1."
  }

  # refusal: instance-order
  validation {
    condition     = try(var.scaling.min_instances <= var.scaling.max_instances, true)
    error_message = "The minimum of instances must not be above the maximum."
  }

  # refusal: target-cpu
  validation {
    condition     = try(var.scaling.target_cpu_utilization > 0 && var.scaling.target_cpu_utilization <= 100, var.scaling.target_cpu_utilization == null)
    error_message = "The target CPU utilization is a percentage above 0 and of at most 100."
  }
}

variable "timeout_seconds" {
  description = "Seconds after which a run is stopped. Without it: the platform's own limit."
  type        = number
  default     = null

  # refusal: timeout
  validation {
    condition     = var.timeout_seconds == null ? true : var.timeout_seconds >= 1 && floor(var.timeout_seconds) == var.timeout_seconds
    error_message = "The timeout is a whole number of seconds of at least 1."
  }

  # refusal: cloud-run-timeout
  validation {
    condition     = !local.runs_cloud_run_job || coalesce(var.timeout_seconds, 1) <= local.cloud_run_timeout_max
    error_message = "A run on Cloud Run lasts at most ${local.cloud_run_timeout_max_words}."
  }

  # refusal: function-timeout
  validation {
    condition     = var.runtime_type != "cloud_functions" || coalesce(var.timeout_seconds, 1) <= local.function_timeout_max
    error_message = "A function runs at most ${local.function_timeout_max_words} seconds."
  }
}
