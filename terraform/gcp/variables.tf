variable "cloud_provider" {
  description = "Cloud that the job was designed for."
  type        = string
  default     = "gcp"
  nullable    = false

  # refusal: cloud-is-gcp
  validation {
    condition     = var.cloud_provider == "gcp"
    error_message = "This module builds on Google Cloud alone, so cloud_provider must be gcp."
  }
}

variable "job_name" {
  description = "Name of the job."
  type        = string
  nullable    = false

  # refusal: job-name
  validation {
    condition     = trimspace(var.job_name) != ""
    error_message = "The job needs a name."
  }
}

variable "labels" {
  description = "Labels of every resource that can carry them, and of each run. Empty values are left out."
  type        = map(string)
  default     = {}
  nullable    = false

  # refusal: label
  validation {
    condition     = alltrue([for name, value in var.labels : can(regex(local.label_name_pattern, name)) && can(regex(local.label_value_pattern, value))])
    error_message = "Labels on Google Cloud hold at most ${local.label_name_pattern_words} lower-case letters, digits, underscores and hyphens, and a label name starts with a letter."
  }

  # The provider adds goog-terraform-provisioned to the 64 that a resource may have.
  # refusal: label-count
  validation {
    condition     = length(var.labels) <= local.label_room
    error_message = "A resource on Google Cloud has room for ${local.label_room_words} labels beside the one that Terraform adds."
  }
}

variable "project_id" {
  description = "Project that the resources belong to."
  type        = string
  nullable    = false

  # https://cloud.google.com/resource-manager/docs/creating-managing-projects
  # refusal: project-id
  validation {
    condition     = can(regex(local.project_id_pattern, var.project_id))
    error_message = "A project id has ${local.project_id_pattern_words} lower-case letters, digits and hyphens and starts with a letter."
  }
}

variable "region" {
  description = "Region of the resources."
  type        = string
  default     = "us-central1"
  nullable    = false

  # refusal: gcp-region
  validation {
    condition     = can(regex(local.region_pattern, var.region))
    error_message = "A region on Google Cloud looks like us-central1."
  }
}

variable "runtime_type" {
  description = "Where the job executes."
  type        = string
  nullable    = false

  # refusal: gcp-runtime
  validation {
    condition     = contains(local.runtimes, var.runtime_type)
    error_message = "Google Cloud has the runtimes ${local.runtimes_words}."
  }
}

variable "tenant_id" {
  description = "Tenant that the job belongs to."
  type        = string
  nullable    = false

  # refusal: tenant-id
  validation {
    condition     = trimspace(var.tenant_id) != ""
    error_message = "The tenant needs a name."
  }
}
