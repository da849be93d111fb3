variable "args" {
  description = "Arguments of the entry point. Without it: with the default entry point those that run the job, with another one none."
  type        = list(string)
  default     = null
}

variable "asset_document" {
  description = "Text of the asset's file, or base64: and the text in Base64. Without it: the asset is in the image."
  type        = string
  default     = null
}

variable "asset_path" {
  description = "Where the job looks for its asset, as the job's file says."
  type        = string
  default     = null
}

variable "dagster_schedule" {
  description = "Five-field cron schedule of Dagster's definitions. Without it: none."
  type        = string
  default     = null
}

variable "dagster_time_zone" {
  description = "Time zone of Dagster's schedule, a name of the IANA database."
  type        = string
  default     = null
}

variable "entry_point" {
  description = "Program of the container with its first arguments. Without it: the Dativo runner."
  type        = list(string)
  default     = null
}

variable "is_dagster" {
  description = "Whether Dagster starts the runs, and its definitions are brought too."
  type        = bool
  default     = false
  nullable    = false
}

variable "job_config_path" {
  description = "Path of the job's file in the image. Without it: the file is brought by `job_document`."
  type        = string
  default     = null
}

variable "job_document" {
  description = "Text of the job's file, or base64: and the text in Base64. Without it: the file is in the image."
  type        = string
  default     = null
}

variable "job_name" {
  description = "Name of the job, for the lines in the log."
  type        = string
  default     = null
}

variable "serves" {
  description = "Whether the container answers requests, one run each, instead of running once."
  type        = bool
  default     = false
  nullable    = false
}

variable "stop_seconds" {
  description = "Seconds that the platform gives a container between the signal to end and its end. Without it: not known."
  type        = number
  default     = null
}

variable "tenant_id" {
  description = "Tenant of the job, for the lines in the log."
  type        = string
  default     = null
}

variable "timeout_seconds" {
  description = "Seconds that a run may take. Without it: no limit."
  type        = number
  default     = null
}
