variable "dag_bucket" {
  description = "Bucket from which the MWAA environment takes its DAGs. Default: the DAG is an output alone."
  type        = string
  default     = null

  # refusal: dag-s3-bucket
  validation {
    condition     = var.dag_bucket == null || can(regex(local.bucket_pattern, var.dag_bucket))
    error_message = "The bucket of the DAG is named by 3 to 63 lower-case letters, digits, dots and hyphens."
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

variable "mwaa_execution_role" {
  description = "Execution role of the MWAA environment, by name or ARN: it gets the rights to start, watch and stop the job's task. Default: grant them yourself."
  type        = string
  default     = null

  # refusal: role
  validation {
    condition     = var.mwaa_execution_role == null || can(regex(local.role_pattern, var.mwaa_execution_role))
    error_message = "A role must be given by its name or by its ARN."
  }
}
