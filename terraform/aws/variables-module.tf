# What the module needs beyond the infrastructure block. Each has a default.

variable "account_id" {
  description = "Account of the job. Only of use with an existing cluster: it binds the roles' trust to the account. Otherwise it is read from the cluster made here."
  type        = string
  default     = null

  # refusal: account-id
  validation {
    condition     = var.account_id == null || can(regex(local.account_id_pattern, var.account_id))
    error_message = "An AWS account id must have 12 digits."
  }
}

variable "cluster_name" {
  description = "Name of an existing cluster: ECS, or EKS when runtime_type is kubernetes, where it is required. Default: an ECS cluster is made."
  type        = string
  default     = null

  # refusal: cluster
  validation {
    condition     = var.cluster_name == null || can(regex(local.cluster_pattern, var.cluster_name))
    error_message = "A cluster is given by its name, of letters, digits, hyphens and underscores."
  }
}

variable "create_log_group" {
  description = "Whether to make the log group; false: monitoring.log_group is an existing one."
  type        = bool
  default     = true
  nullable    = false
}

variable "egress_cidr_blocks" {
  description = "Where the security group made here lets the job connect to, IPv4 or IPv6. All by default, because a job talks to any source."
  type        = set(string)
  default     = ["0.0.0.0/0"]
  nullable    = false

  # refusal: egress
  validation {
    condition     = alltrue([for block in var.egress_cidr_blocks : can(cidrhost(block, 0))])
    error_message = "An egress range must be written as CIDR, for example 10.0.0.0/8."
  }
}

variable "environment" {
  description = "Further environment variables of the container; they win over the module's own."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "log_retention_days" {
  description = "Days the log group keeps its events; 0: for ever."
  type        = number
  default     = 30
  nullable    = false

  # PutRetentionPolicy.retentionInDays in the CloudWatch Logs API.
  # refusal: log-group-retention
  validation {
    condition     = contains(local.retention_days, var.log_retention_days)
    error_message = "CloudWatch Logs keeps events for ${local.retention_days_words} days."
  }
}

variable "schedule" {
  description = "When the job runs; without it: nothing starts it, except on kubernetes, where it runs once, at the apply. On ecs an EventBridge Scheduler expression, rate(), cron() or at(); on airflow, dagster and kubernetes a cron expression of five fields."
  type        = string
  default     = null

  # refusal: schedule-ecs
  validation {
    condition     = var.runtime_type != "ecs" || var.schedule == null || can(regex(local.schedule_ecs_pattern, var.schedule))
    error_message = "On ecs a schedule must be rate(), cron() with six fields, or at(), for example cron(0 6 * * ? *)."
  }

  # https://airflow.apache.org/docs/apache-airflow/stable/authoring-and-scheduling/cron.html
  # refusal: schedule-airflow
  validation {
    condition     = var.runtime_type != "airflow" || var.schedule == null || can(regex(local.schedule_airflow_pattern, var.schedule))
    error_message = "On Airflow a schedule has the five fields of cron or is a preset such as @daily."
  }

  # https://docs.dagster.io/guides/automate/schedules
  # refusal: schedule-dagster
  validation {
    condition     = var.runtime_type != "dagster" || var.schedule == null || can(regex(local.schedule_dagster_pattern, var.schedule))
    error_message = "On Dagster a schedule has the five fields of cron."
  }
}

variable "schedule_time_zone" {
  description = "Time zone of the schedule, as the IANA database names it."
  type        = string
  default     = "UTC"
  nullable    = false

  # refusal: time-zone
  validation {
    condition     = can(regex(local.time_zone_pattern, var.schedule_time_zone))
    error_message = "A time zone is a name of the IANA database such as Europe/Berlin."
  }
}

variable "secrets" {
  description = "Environment variables that are filled from secrets: name to the ARN of a Secrets Manager secret (a JSON key, stage and version may follow) or of an SSM parameter. On kubernetes: secret/key of a Kubernetes secret in the namespace."
  type        = map(string)
  default     = {}
  nullable    = false

  # refusal: secret-fargate
  validation {
    condition = !local.uses_fargate || alltrue([
      for reference in values(var.secrets) :
      can(regex(local.secret_fargate_pattern, reference))
    ])
    error_message = "A secret must be the full ARN of a Secrets Manager secret or of an SSM parameter."
  }

  # refusal: secret-kubernetes
  validation {
    condition     = local.uses_fargate || alltrue([for reference in values(var.secrets) : can(regex(local.secret_kubernetes_pattern, reference))])
    error_message = "A secret on Kubernetes is the name of a Kubernetes secret, a slash and its key, such as etl/stripe."
  }
}

variable "use_fargate_spot" {
  description = "Whether runs take Fargate's spare capacity, for less. AWS may end such a run two minutes after a warning (SIGTERM, which the job gets); it then counts as failed, and nothing but the next schedule or the retry of an orchestrator starts it again. A cluster that exists must have the capacity provider FARGATE_SPOT."
  type        = bool
  default     = false
  nullable    = false
}
