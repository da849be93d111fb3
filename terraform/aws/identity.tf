locals {
  # A role that exists has its rights from whoever owns it: none are added to it here.
  makes_task_role = local.uses_fargate && var.existing_task_role_arn == null
  task_role_arn   = local.makes_task_role ? one(aws_iam_role.task[*].arn) : local.uses_fargate ? var.existing_task_role_arn : null
  task_account    = try(split(":", local.task_role_arn)[4], null)

  # aws:SourceAccount keeps other accounts' tasks from using the role.
  # https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html
  task_trust = jsonencode({
    Version = "2012-10-17"
    Statement = [merge(
      {
        Effect    = "Allow"
        Principal = { Service = "ecs-tasks.amazonaws.com" }
        Action    = "sts:AssumeRole"
      },
      {
        for key, condition in { Condition = { StringEquals = { "aws:SourceAccount" = local.account_id } } } :
        key => condition if local.has_account_id
      },
    )]
  })
}

# The job's own rights.
resource "aws_iam_role" "task" {
  count = local.makes_task_role ? 1 : 0

  name                 = local.names.task_role
  description          = "Rights of the Dativo job on its buckets and its key"
  assume_role_policy   = local.task_trust
  permissions_boundary = var.permissions_boundary_arn
  tags                 = local.tags
}

locals {
  task_policy = !local.uses_fargate || !local.has_job_permissions ? null : jsonencode({
    Version = "2012-10-17"
    Statement = concat(local.bucket_statements, [
      for statement in [{
        Sid       = "UseKey"
        Effect    = "Allow"
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = "arn:${local.partition}:kms:${local.kms_region}:${local.kms_account != null ? local.kms_account : local.task_account}:${local.kms_path}"
        Condition = local.bucket_key_condition
      }] : statement if local.kms_key != null
    ], local.state_statements, local.extra_statements)
  })
}

resource "aws_iam_role_policy" "task" {
  count = local.makes_task_role && local.has_job_permissions ? 1 : 0

  name   = "storage"
  role   = aws_iam_role.task[0].name
  policy = local.task_policy
}
