variable "deletion_protection" {
  description = "Whether Terraform refuses to delete the Cloud Run job or service. They hold no data, hence false."
  type        = bool
  default     = false
  nullable    = false
}

variable "environment" {
  description = "Further environment of the container, name to value. Wins over the names that the module sets."
  type        = map(string)
  default     = {}
  nullable    = false

  # refusal: reserved-environment
  validation {
    condition = var.runtime_type == "kubernetes" || alltrue([
      for name in keys(merge(var.environment, var.secrets)) : !contains(local.reserved_environment, name)
    ])
    error_message = "Cloud Run keeps ${local.reserved_environment_words} to itself; no variable or secret can have one of these names."
  }
}

variable "extra_roles" {
  description = "Further roles of the job's service account on the project, such as roles/bigquery.jobUser."
  type        = set(string)
  default     = []
  nullable    = false

  # googleapis google/iam/admin/v1/iam.proto
  # refusal: extra-role
  validation {
    condition     = alltrue([for role in var.extra_roles : can(regex(local.role_pattern, role))])
    error_message = "A role on Google Cloud looks like roles/NAME, projects/PROJECT/roles/NAME or organizations/NUMBER/roles/NAME."
  }
}

variable "max_retries" {
  description = "Times a failed run is tried again by Cloud Run. Each try may last the whole timeout."
  type        = number
  default     = 0
  nullable    = false

  # refusal: retries
  validation {
    condition     = var.max_retries >= local.retries_bounds.min && var.max_retries <= local.retries_bounds.max && floor(var.max_retries) == var.max_retries
    error_message = "Cloud Run tries a run again a whole number of times from ${local.retries_bounds_words}."
  }
}

variable "project_number" {
  description = "Number of the project. With it the module grants Cloud Run's service agent the use of the key; a plan cannot look it up."
  type        = string
  default     = null

  # refusal: project-number
  validation {
    condition     = var.project_number == null || can(regex(local.project_number_pattern, var.project_number))
    error_message = "A project number has digits only."
  }
}

variable "schedule" {
  description = "Five-field cron schedule, on cloud_run and cloud_functions also one in words such as every 24 hours; on Dagster of the definitions that its code location serves. Without it: nothing starts the job."
  type        = string
  default     = null

  # refusal: cloud-scheduler
  validation {
    condition     = contains(["airflow", "dagster", "kubernetes"], var.runtime_type) || var.schedule == null || can(regex(local.schedule_pattern, var.schedule))
    error_message = "A schedule has the five fields of cron, such as 0 6 * * *, or is in words, such as every 24 hours."
  }

  # refusal: schedule-airflow
  validation {
    condition     = var.runtime_type != "airflow" || var.schedule == null || can(regex(local.airflow_schedule_pattern, var.schedule))
    error_message = "On Airflow a schedule has the five fields of cron or is a preset such as @daily."
  }

  # refusal: schedule-dagster
  validation {
    condition     = var.runtime_type != "dagster" || var.schedule == null || can(regex(local.dagster_schedule_pattern, var.schedule))
    error_message = "On Dagster a schedule has the five fields of cron."
  }
}

variable "schedule_region" {
  description = "Region of the Cloud Scheduler job, where the region of the job has no Cloud Scheduler. Without it: the region of the job."
  type        = string
  default     = null
}

variable "schedule_time_zone" {
  description = "Time zone of the schedule, a name of the IANA database."
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
  description = "Environment of the container from secrets: variable name to projects/PROJECT/secrets/NAME, with /versions/VERSION or else the latest, or the bare name of a secret of the project. On GKE: secret/key of a Kubernetes secret in the namespace."
  type        = map(string)
  default     = {}
  nullable    = false

  # refusal: secret
  validation {
    condition = var.runtime_type == "kubernetes" || alltrue([for secret in values(var.secrets) :
      can(regex(local.secret_pattern, secret))
    ])
    error_message = "A secret on Google Cloud looks like projects/PROJECT/secrets/NAME or projects/PROJECT/secrets/NAME/versions/VERSION."
  }

  # refusal: secret-kubernetes
  validation {
    condition = var.runtime_type != "kubernetes" || alltrue([for secret in values(var.secrets) :
      can(regex(local.kubernetes_secret_pattern, secret))
    ])
    error_message = "A secret on Kubernetes is the name of a Kubernetes secret, a slash and its key, such as etl/stripe."
  }
}

variable "service_account_email" {
  description = "Email of the service account that the job runs as, where none may be made here: none is, neither for the job nor for what starts it. Whoever owns it grants it what the output `service_account_rights` lists. Without it: accounts are made."
  type        = string
  default     = null

  # https://cloud.google.com/iam/docs/service-account-types
  # refusal: job-account
  validation {
    condition     = var.service_account_email == null || can(regex(local.job_account_pattern, var.service_account_email))
    error_message = "The job's service account is given by its email, such as NAME@PROJECT.iam.gserviceaccount.com."
  }

  # googleapis google/cloud/scheduler/v1/target.proto
  # refusal: schedule-account
  validation {
    condition = (
      var.schedule == null || !contains(["cloud_run", "cloud_functions"], var.runtime_type) ||
      !endswith(coalesce(var.service_account_email, "-"), ".iam.gserviceaccount.com") ||
      endswith(coalesce(var.service_account_email, "-"), "@${join(".", reverse(split(":", var.project_id)))}.iam.gserviceaccount.com")
    )
    error_message = "Cloud Scheduler starts a job as a service account of the job's own project alone: give one of project_id, or no schedule."
  }
}
