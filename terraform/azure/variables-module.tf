variable "associate_security_group" {
  description = "Whether the given security group is put on the first subnet. False: it is there already."
  type        = bool
  default     = true
  nullable    = false
}

variable "command" {
  description = "Command of the container in place of the image's own."
  type        = list(string)
  default     = null
}

variable "container_app_environment_id" {
  description = "Existing Container Apps environment to run in; its network, workload profiles and logs are its owner's. Null: one is made."
  type        = string
  default     = null

  # hashicorp/go-azure-sdk resource-manager/containerapps managedenvironments/id_managedenvironment.go
  # refusal: environment
  validation {
    condition = var.container_app_environment_id == null || can(regex(
      "^/subscriptions/[0-9a-fA-F-]{36}/resourceGroups/[^/]+/providers/Microsoft[.]App/managedEnvironments/[^/]+$",
      var.container_app_environment_id
    ))
    error_message = "A Container Apps environment is given by its resource id, which ends in /managedEnvironments/ and a name."
  }
}

variable "container_registry_id" {
  description = "Azure container registry of the image, whose pull right the job gets. Null: a public image, or nodes that may pull."
  type        = string
  default     = null

  # hashicorp/go-azure-sdk resource-manager/containerregistry registries/id_registry.go
  # refusal: registry
  validation {
    condition = var.container_registry_id == null || can(regex(
      "^/subscriptions/[0-9a-fA-F-]{36}/resourceGroups/[^/]+/providers/Microsoft[.]ContainerRegistry/registries/[^/]+$",
      var.container_registry_id
    ))
    error_message = "A container registry is given by its resource id, which ends in /registries/ and a name."
  }
}

variable "environment" {
  description = "Further environment of the container: name to value."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "image" {
  description = "Container image of the job. Pin it to a version or a digest."
  type        = string
  default     = "dativo/dativo-ingest:latest"
  nullable    = false

  # refusal: image
  validation {
    condition     = can(regex("^[^[:space:]]+$", var.image))
    error_message = "The image is the name of a container image of at most 255 characters, without spaces."
  }
}

variable "key_vault_resource_group_name" {
  description = "Resource group of the Key Vaults of the key and the secrets. Null: `resource_group_name`."
  type        = string
  default     = null
}

variable "log_analytics_resource_group_name" {
  description = "Resource group of the workspace that `monitoring.log_group` names. Null: `resource_group_name`."
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
    condition     = var.log_retention_days >= 30 && var.log_retention_days <= 730 && floor(var.log_retention_days) == var.log_retention_days
    error_message = "Log Analytics keeps logs for 30 to 730 days."
  }
}

variable "schedule" {
  description = "Five-field cron schedule. Null: something else starts the runs. Dagster keeps schedules of its own and leaves this one."
  type        = string
  default     = null

  # https://learn.microsoft.com/azure/container-apps/jobs#scheduled-jobs
  # refusal: schedule
  validation {
    condition     = contains(["airflow", "kubernetes"], var.runtime_type) || var.schedule == null || can(regex("^[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4}$", var.schedule))
    error_message = "A schedule has the five fields of cron, such as 0 6 * * *."
  }

  # https://airflow.apache.org/docs/apache-airflow/stable/authoring-and-scheduling/cron.html
  # refusal: schedule-airflow
  validation {
    condition     = var.runtime_type != "airflow" || var.schedule == null || can(regex("^([^[:space:]]+([[:space:]]+[^[:space:]]+){4}|@[a-z]+)$", var.schedule))
    error_message = "On Airflow a schedule has the five fields of cron or is a preset such as @daily."
  }
}

variable "schedule_time_zone" {
  description = "Time zone of the schedule, a name of the IANA database; Container Apps know UTC alone."
  type        = string
  default     = "UTC"
  nullable    = false

  # https://learn.microsoft.com/azure/container-apps/jobs#scheduled-jobs
  # refusal: schedule-time-zone
  validation {
    condition     = var.runtime_type != "container_apps" || var.schedule == null || contains(["UTC", "Etc/UTC"], var.schedule_time_zone)
    error_message = "Container Apps run schedules in UTC, so the time zone must be UTC."
  }

  # refusal: time-zone
  validation {
    condition     = can(regex("^[A-Za-z0-9_+/-]{1,50}$", var.schedule_time_zone))
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
    condition     = alltrue([for name in keys(var.secrets) : can(regex("^[A-Za-z_][A-Za-z0-9_]*$", name))])
    error_message = "The name of a secret is that of an environment variable: letters, digits and underscores."
  }

  # hashicorp/go-azure-helpers resourcemanager/keyvault/nested_item.go
  # refusal: secret-url
  validation {
    condition = var.runtime_type == "kubernetes" || alltrue([
      for url in values(var.secrets) :
      can(regex("^https://[a-zA-Z][a-zA-Z0-9-]{1,22}[a-zA-Z0-9][.]vault[.](azure[.]net|azure[.]cn|usgovcloudapi[.]net)/secrets/[0-9a-zA-Z-]{1,127}(/[0-9a-fA-F]{32})?/?$", url))
    ])
    error_message = "A secret on Container Apps is the URL of a Key Vault secret such as https://acme.vault.azure.net/secrets/stripe."
  }

  # kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go
  # refusal: secret-kubernetes
  validation {
    condition = var.runtime_type != "kubernetes" || alltrue([
      for reference in values(var.secrets) : can(regex("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?/[-._A-Za-z0-9]+$", reference))
    ])
    error_message = "A secret on Kubernetes is the name of a Kubernetes secret, a slash and its key, such as etl/stripe."
  }
}

variable "storage_resource_group_name" {
  description = "Resource group of the storage accounts. Null: `resource_group_name`."
  type        = string
  default     = null
}
