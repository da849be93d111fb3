variable "associate_security_group" {
  description = "Whether the given security group is put on the first subnet. False: it is there already."
  type        = bool
  default     = true
  nullable    = false
}

variable "container_app_environment_id" {
  description = "Existing Container Apps environment to run in, recommended: one for many jobs is cheaper, has its network once and can hold the storage of the runs' state. Its network, workload profiles and logs are its owner's. Without it: one is made for this job alone."
  type        = string
  default     = null

  # refusal: environment
  validation {
    condition     = var.container_app_environment_id == null || can(regex(local.environment_pattern, var.container_app_environment_id))
    error_message = "A Container Apps environment is given by its resource id, which ends in /managedEnvironments/ and a name."
  }
}

variable "container_registry_id" {
  description = "Azure container registry of the image, whose pull right the job gets. Without it: a public image, or nodes that may pull."
  type        = string
  default     = null

  # refusal: registry
  validation {
    condition     = var.container_registry_id == null || can(regex(local.registry_pattern, var.container_registry_id))
    error_message = "A container registry is given by its resource id, which ends in /registries/ and a name."
  }
}

variable "environment" {
  description = "Further environment of the container: name to value."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "key_vault_resource_group_name" {
  description = "Resource group of the Key Vaults of the key and the secrets. Without it: `resource_group_name`."
  type        = string
  default     = null
}

variable "log_analytics_resource_group_name" {
  description = "Resource group of the workspace that `monitoring.log_group` names. Without it: `resource_group_name`."
  type        = string
  default     = null
}

variable "log_retention_days" {
  description = "Days that the workspace made here keeps its logs."
  type        = number
  default     = 30
  nullable    = false

  # hashicorp/terraform-provider-azurerm website/docs/r/log_analytics_workspace.html.markdown
  # refusal: workspace-retention
  validation {
    condition     = var.log_retention_days >= local.retention_bounds.min && var.log_retention_days <= local.retention_bounds.max && floor(var.log_retention_days) == var.log_retention_days
    error_message = "Log Analytics keeps logs for ${local.retention_bounds_words} days."
  }
}

variable "schedule" {
  description = "Five-field cron schedule; on Dagster of the definitions that its code location serves. Without it: something else starts the runs."
  type        = string
  default     = null

  # refusal: schedule
  validation {
    condition     = contains(["airflow", "kubernetes"], var.runtime_type) || var.schedule == null || can(regex(local.schedule_pattern, var.schedule))
    error_message = "A schedule has the five fields of cron, such as 0 6 * * *."
  }

  # refusal: schedule-airflow
  validation {
    condition     = var.runtime_type != "airflow" || var.schedule == null || can(regex(local.airflow_schedule_pattern, var.schedule))
    error_message = "On Airflow a schedule has the five fields of cron or is a preset such as @daily."
  }
}

variable "schedule_time_zone" {
  description = "Time zone of the schedule, a name of the IANA database; Container Apps know UTC alone, Dagster and Airflow any."
  type        = string
  default     = "UTC"
  nullable    = false

  # refusal: schedule-time-zone
  validation {
    condition     = var.runtime_type != "container_apps" || var.schedule == null || contains(local.schedule_time_zones, var.schedule_time_zone)
    error_message = "Container Apps run schedules in UTC, so the time zone must be UTC."
  }

  # refusal: time-zone
  validation {
    condition     = can(regex(local.time_zone_pattern, var.schedule_time_zone))
    error_message = "A time zone is a name of the IANA database such as Europe/Berlin."
  }
}

variable "secrets" {
  description = "Environment variables that are filled from secrets: name to the URL of a Key Vault secret, whose vault must use Azure role-based access control. On AKS: secret/key of a Kubernetes secret in the namespace."
  type        = map(string)
  default     = {}
  nullable    = false

  # refusal: secret-name
  validation {
    condition     = alltrue([for name in keys(var.secrets) : can(regex(local.secret_name_pattern, name))])
    error_message = "The name of a secret is that of an environment variable: letters, digits and underscores."
  }

  # refusal: secret-url
  validation {
    condition = var.runtime_type == "kubernetes" || alltrue([
      for url in values(var.secrets) :
      can(regex(local.secret_url_pattern, url))
    ])
    error_message = "A secret on Container Apps is the URL of a Key Vault secret such as https://acme.vault.azure.net/secrets/stripe."
  }

  # kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go
  # refusal: secret-kubernetes
  validation {
    condition = var.runtime_type != "kubernetes" || alltrue([
      for reference in values(var.secrets) : can(regex(local.kubernetes_secret_pattern, reference))
    ])
    error_message = "A secret on Kubernetes is the name of a Kubernetes secret, a slash and its key, such as etl/stripe."
  }
}

variable "storage_resource_group_name" {
  description = "Resource group of the storage accounts. Without it: `resource_group_name`."
  type        = string
  default     = null
}
