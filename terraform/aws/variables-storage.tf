variable "storage" {
  description = "Existing buckets of the job, and the KMS key (ARN, id or alias) that encrypts what it stores."
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

  # https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
  # refusal: s3-bucket
  validation {
    condition = alltrue([
      for bucket in [var.storage.state_bucket, var.storage.data_bucket] :
      bucket == null || can(regex(local.bucket_pattern, bucket))
    ])
    error_message = "An S3 bucket is named by 3 to 63 lower-case letters, digits, dots and hyphens, starting and ending with a letter or digit."
  }

  # refusal: s3-bucket-kept
  validation {
    condition = alltrue([
      for bucket in [var.storage.state_bucket, var.storage.data_bucket] :
      bucket == null || !can(regex(local.bucket_kept_pattern, bucket))
    ])
    error_message = "S3 keeps bucket names that start with xn--, sthree- or amzn-s3-demo- or end with -s3alias, --ol-s3, .mrap, --x-s3 or --table-s3, and has none that looks like an IP address or has a dot beside a dot or a hyphen."
  }

  # refusal: kms-key
  validation {
    condition     = var.storage.encryption.kms_key_id == null || can(regex(local.kms_key_pattern, var.storage.encryption.kms_key_id))
    error_message = "A KMS key must be given as its ARN, its id, or alias/ and its alias."
  }
}
