variable "compute" {
  description = "What one run gets: cores, memory (`2Gi`; on Container Apps twice the cores) and the workload profile or, on AKS, the VM size of the nodes. `disk_size` (GiB) acts on AKS alone."
  type = object({
    cpu           = optional(string)
    memory        = optional(string)
    disk_size     = optional(string)
    instance_type = optional(string)
  })
  default  = {}
  nullable = false

  # refusal: container-apps-size
  validation {
    condition = (
      var.runtime_type == "kubernetes" ||
      !contains(local.consumption_instance_types, coalesce(var.compute.instance_type, "none")) ||
      alltrue([
        for cores in [
          var.compute.cpu,
          var.compute.memory == null ? null : try(tonumber(regex(local.memory_pattern, var.compute.memory)[0]) / local.gib_per_core, "refused"),
        ] :
        try(
          tonumber(cores) >= local.consumption_core_bounds.min && tonumber(cores) <= local.consumption_core_bounds.max &&
          tonumber(cores) / local.consumption_core_step == floor(tonumber(cores) / local.consumption_core_step),
          cores == null
        )
      ])
    )
    error_message = "Container Apps take ${local.consumption_core_bounds_words} cores in steps of ${local.consumption_core_step_words} and ${local.gib_per_core_words}."
  }

  # refusal: container-apps-memory
  validation {
    condition = (
      var.runtime_type == "kubernetes" ||
      !contains(local.consumption_instance_types, coalesce(var.compute.instance_type, "none")) ||
      var.compute.cpu == null || var.compute.memory == null ||
      try(tonumber(trimsuffix(var.compute.memory, "Gi")) == tonumber(var.compute.cpu) * local.gib_per_core, true)
    )
    error_message = "Container Apps take twice as many Gi of memory as cores, for example 0.5 cores with 1Gi."
  }

  # cpu of at least 0.1: hashicorp/terraform-provider-azurerm internal/services/containerapps/helpers
  # refusal: dedicated-size
  validation {
    condition = (
      var.runtime_type == "kubernetes" ||
      contains(local.consumption_instance_types, coalesce(var.compute.instance_type, "none")) ||
      (
        (var.compute.cpu == null || try(tonumber(var.compute.cpu) >= local.dedicated_cores_min, false)) &&
        (var.compute.memory == null || can(regex(local.memory_pattern, var.compute.memory)))
      )
    )
    error_message = "On a dedicated workload profile the cores are a number of at least ${local.dedicated_cores_min_words} and the memory is an amount in Gi, for example 8Gi."
  }

  # refusal: workload-profile
  validation {
    condition = (
      var.runtime_type == "kubernetes" || var.container_app_environment_id != null ||
      contains(local.workload_profiles, coalesce(var.compute.instance_type, "Consumption"))
    )
    error_message = "The instance type of a new Container Apps environment is one of the workload profiles ${local.workload_profiles_words}."
  }
}

variable "scaling" {
  description = "Nodes of a dedicated workload profile; on Dagster replicas of the code location and the CPU use that adds one; on Airflow runs at the same time (`max_instances`). No effect on AKS, where a run is one pod."
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

  # A CPU rule alone never scales to zero: https://keda.sh/docs/2.15/scalers/cpu/
  # refusal: dagster-minimum
  validation {
    condition     = var.runtime_type != "dagster" || try(var.scaling.min_instances >= 1, var.scaling.min_instances == null)
    error_message = "Dagster calls its code location at any time, so the minimum of instances is at least 1."
  }
}

variable "timeout_seconds" {
  description = "Seconds after which a run is stopped. Without it: 3600 on Container Apps, which ask for a number; none on AKS."
  type        = number
  default     = null

  # IntAtLeast(1): hashicorp/terraform-provider-azurerm internal/services/containerapps/container_app_job_resource.go
  # refusal: timeout
  validation {
    condition     = try(var.timeout_seconds >= 1 && floor(var.timeout_seconds) == var.timeout_seconds, var.timeout_seconds == null)
    error_message = "The timeout is a whole number of seconds of at least 1."
  }
}
