variable "composer_service_account" {
  description = "Email of the service account of the Composer environment, which gets the right to run the job. Without it: grant it yourself."
  type        = string
  default     = null

  # refusal: composer-account
  validation {
    condition     = var.composer_service_account == null || can(regex(local.service_account_pattern, var.composer_service_account))
    error_message = "Composer's service account is given by its email, which ends in gserviceaccount.com."
  }
}

variable "dag_bucket" {
  description = "Bucket that the Composer environment takes its DAGs from, by name. Without it: the DAG is an output alone."
  type        = string
  default     = null

  # https://cloud.google.com/storage/docs/buckets#naming
  # refusal: dag-gcs-bucket
  validation {
    condition     = var.dag_bucket == null || can(regex(local.bucket_pattern, var.dag_bucket))
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
    condition     = can(regex(local.dag_folder_pattern, var.dag_folder))
    error_message = "The folder of the DAG is a path without a slash at its ends."
  }
}
