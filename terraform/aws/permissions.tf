# What the job itself may do, whichever role it runs with.
locals {
  bucket_arns = distinct([
    for bucket in [var.storage.state_bucket, var.storage.data_bucket] :
    "arn:${local.partition}:s3:::${bucket}" if bucket != null
  ])

  bucket_statements = [
    for statement in [
      {
        Sid      = "ListBuckets"
        Effect   = "Allow"
        Action   = ["s3:ListBucket"]
        Resource = local.bucket_arns
      },
      {
        Sid      = "ReadWriteDeleteObjects"
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts"]
        Resource = [for arn in local.bucket_arns : "${arn}/*"]
      },
    ] : statement if length(local.bucket_arns) > 0
  ]

  # The key serves the objects of the buckets, so it answers to S3 alone.
  bucket_key_condition = merge(local.kms_alias_condition, {
    StringEquals = { "kms:ViaService" = "s3.${local.kms_region}.${data.aws_partition.current.dns_suffix}" }
  })

  extra_statements = [
    for statement in var.extra_policy_statements : merge(
      { for key, sid in { Sid = statement.sid } : key => sid if sid != null },
      { Effect = "Allow", Action = statement.actions, Resource = statement.resources },
    )
  ]

  has_job_permissions = length(local.bucket_arns) > 0 || local.kms_key != null || local.keeps_state || length(local.extra_statements) > 0
}
