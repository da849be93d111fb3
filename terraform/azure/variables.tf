variable "cloud_provider" {
  description = "Cloud of the job. This module knows `azure` alone."
  type        = string
  default     = "azure"
  nullable    = false

  # refusal: cloud-is-azure
  validation {
    condition     = var.cloud_provider == "azure"
    error_message = "This module builds on Azure alone, so cloud_provider must be azure."
  }
}

variable "job_name" {
  description = "Name of the job. Part of every resource name."
  type        = string
  nullable    = false

  # refusal: job-name
  validation {
    condition     = trimspace(var.job_name) != ""
    error_message = "The job needs a name."
  }
}

variable "region" {
  description = "Azure region of everything that is made here."
  type        = string
  default     = "eastus"
  nullable    = false

  # refusal: azure-region
  validation {
    condition     = can(regex(local.region_pattern, var.region))
    error_message = "The region is the name of an Azure region such as eastus or West Europe."
  }
}

variable "resource_group_name" {
  description = "Existing resource group of everything that is made here."
  type        = string
  nullable    = false

  # refusal: resource-group
  validation {
    condition     = can(regex(local.resource_group_pattern, var.resource_group_name))
    error_message = "A resource group name has ${local.resource_group_pattern_words} letters, digits, hyphens, underscores, dots and parentheses and does not end in a dot."
  }
}

variable "runtime_type" {
  description = "Where the job runs: `container_apps`, `dagster`, `kubernetes` or `airflow`."
  type        = string
  nullable    = false

  # refusal: azure-runtime
  validation {
    condition     = contains(local.runtimes, var.runtime_type)
    error_message = "On Azure the runtime is ${local.runtimes_words}."
  }
}

variable "subscription_id" {
  description = "Subscription of the provider, and of the storage accounts, vaults and workspaces given by name. Without it: that of the identity made here, known at the apply."
  type        = string
  default     = null

  # refusal: subscription-id
  validation {
    condition     = var.subscription_id == null || can(regex(local.guid_pattern, var.subscription_id))
    error_message = "The subscription id is a GUID such as 00000000-0000-0000-0000-000000000000."
  }
}

variable "tenant_id" {
  description = "Tenant the job belongs to. Part of every resource name."
  type        = string
  nullable    = false

  # refusal: tenant-id
  validation {
    condition     = trimspace(var.tenant_id) != ""
    error_message = "The tenant needs a name."
  }
}
