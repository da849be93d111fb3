variable "storage" {
  description = "Existing buckets of the job, and the existing key that encrypts what Cloud Run keeps of it."
  type = object({
    state_bucket = optional(string)
    data_bucket  = optional(string)
    encryption = optional(object({
      enabled    = optional(bool, false)
      kms_key_id = optional(string)
    }), {})
  })
  default  = {}
  nullable = false

  # https://cloud.google.com/storage/docs/buckets#naming
  # refusal: gcs-bucket
  validation {
    condition     = alltrue([for bucket in [var.storage.state_bucket, var.storage.data_bucket] : bucket == null || can(regex(local.bucket_pattern, bucket))])
    error_message = "A bucket on Google Cloud is given by its name alone: lower-case letters, digits, hyphens, underscores and dots, with a letter or digit at both ends."
  }

  # refusal: gcs-bucket-kept
  validation {
    condition     = alltrue([for bucket in [var.storage.state_bucket, var.storage.data_bucket] : bucket == null || !can(regex(local.kept_bucket_pattern, bucket))])
    error_message = "Google Cloud has no bucket whose name starts with goog, holds google or g00gle, looks like an IP address, has two dots side by side or more than 63 characters between dots."
  }

  # google/cloud/kms/v1/service.proto
  # refusal: crypto-key
  validation {
    condition     = var.storage.encryption.kms_key_id == null || can(regex(local.kms_key_pattern, var.storage.encryption.kms_key_id))
    error_message = "A key on Google Cloud looks like projects/PROJECT/locations/LOCATION/keyRings/RING/cryptoKeys/KEY."
  }
}
