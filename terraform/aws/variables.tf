# The job's infrastructure block, as the designer writes it to terraform.tfvars.json.
# Its larger parts have files of their own.

variable "cloud_provider" {
  description = "Cloud of the job. This module serves aws."
  type        = string
  nullable    = false

  # refusal: cloud-is-aws
  validation {
    condition     = var.cloud_provider == "aws"
    error_message = "This module builds on AWS alone, so cloud_provider must be aws."
  }
}

variable "compute" {
  description = "Size of one run. On Fargate: cpu in CPU units (1024 is one vCPU), memory in MiB, disk_size in GiB. On Kubernetes: cores, a quantity such as 4Gi, GiB, and the node's instance type."
  type = object({
    cpu           = optional(string)
    memory        = optional(string)
    disk_size     = optional(string)
    instance_type = optional(string)
  })
  default  = {}
  nullable = false

  # refusal: fargate-size
  validation {
    condition = !local.uses_fargate || try(contains(
      var.compute.cpu == null ? flatten(values(local.fargate_sizes)) : local.fargate_sizes[tostring(tonumber(var.compute.cpu))],
      var.compute.memory == null ? local.fargate_sizes[coalesce(tostring(tonumber(var.compute.cpu)), local.default_fargate_cpu)][0] : tonumber(var.compute.memory),
    ), false)
    error_message = "Fargate takes ${local.fargate_sizes_words} CPU units, each with its own list of memory sizes in MiB."
  }

  # EphemeralStorage.sizeInGiB in the ECS API.
  # refusal: fargate-disk-size
  validation {
    condition     = !local.uses_fargate || var.compute.disk_size == null || try(contains(range(local.disk_size_bounds.min, local.disk_size_bounds.max + 1), tonumber(var.compute.disk_size)), false)
    error_message = "Ephemeral storage on Fargate must be a whole number of GiB from ${local.disk_size_bounds_words}."
  }
}

variable "job_name" {
  description = "Name of the job; resource names are made from it."
  type        = string
  nullable    = false

  # refusal: job-name
  validation {
    condition     = trimspace(var.job_name) != ""
    error_message = "The job needs a name."
  }
}

variable "region" {
  description = "Region of the job; must be the region of the aws provider."
  type        = string
  default     = "us-east-1"
  nullable    = false

  # Region ids in botocore's endpoints.json.
  # refusal: aws-region
  validation {
    condition     = can(regex(local.region_pattern, var.region))
    error_message = "A region on AWS looks like us-east-1."
  }
}

variable "runtime_type" {
  description = "Where the job executes: ecs, dagster, kubernetes or airflow."
  type        = string
  nullable    = false

  # refusal: aws-runtime
  validation {
    condition     = contains(local.runtimes, var.runtime_type)
    error_message = "On AWS the runtime is ${local.runtimes_words}."
  }
}

variable "scaling" {
  description = "Instances of what runs all the time (the Dagster code location). A run of the job on ecs is one task."
  type = object({
    min_instances          = optional(number)
    max_instances          = optional(number)
    target_cpu_utilization = optional(number)
  })
  default  = {}
  nullable = false

  # refusal: instance-count
  validation {
    condition     = alltrue([for count in [var.scaling.min_instances, var.scaling.max_instances] : count == null || try(count >= 0 && floor(count) == count, false)])
    error_message = "The number of instances must be a whole number that is not negative."
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

variable "tenant_id" {
  description = "Tenant of the job; resource names are made from it."
  type        = string
  nullable    = false

  # refusal: tenant-id
  validation {
    condition     = trimspace(var.tenant_id) != ""
    error_message = "The tenant needs a name."
  }
}

variable "timeout_seconds" {
  description = "Seconds after which a run is stopped; without it: no limit."
  type        = number
  default     = null

  # refusal: timeout
  validation {
    condition     = var.timeout_seconds == null || try(var.timeout_seconds >= 1 && floor(var.timeout_seconds) == var.timeout_seconds, false)
    error_message = "The timeout is a whole number of seconds of at least 1."
  }
}
