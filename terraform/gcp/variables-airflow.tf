variable "composer_service_account" {
  description = "Email of the service account of the Composer environment, which gets the right to run the job. Null: grant it yourself."
  type        = string
  default     = null

  # refusal: composer-account
  validation {
    condition     = var.composer_service_account == null || can(regex("^[^@[:space:]]+@[^@[:space:]]+[.]gserviceaccount[.]com$", var.composer_service_account))
    error_message = "Composer's service account is given by its email, which ends in gserviceaccount.com."
  }
}

variable "dag_bucket" {
  description = "Bucket that the Composer environment takes its DAGs from, by name. Null: the DAG is an output alone."
  type        = string
  default     = null

  # https://cloud.google.com/storage/docs/buckets#naming
  # refusal: dag-gcs-bucket
  validation {
    condition     = var.dag_bucket == null || can(regex("^[a-z0-9][a-z0-9_.-]{1,220}[a-z0-9]$", var.dag_bucket))
    error_message = "The bucket of the DAG is given by its name alone: lower-case letters, digits, hyphens, underscores and dots, with a letter or digit at both ends."
  }
}

variable "dag_folder" {
  description = "Folder of the DAGs in their bucket."
  type        = string
  default     = "dags"
  nullable    = false

  # refusal: dag-folder
  validation {
    condition     = can(regex("^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$", var.dag_folder))
    error_message = "The folder of the DAG is a path without a slash at its ends."
  }
}
