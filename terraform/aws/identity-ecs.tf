locals {
  makes_scheduler_role = local.has_schedule_ecs && var.existing_scheduler_role_arn == null
  scheduler_role_arn   = local.makes_scheduler_role ? one(aws_iam_role.scheduler[*].arn) : local.has_schedule_ecs ? var.existing_scheduler_role_arn : null
  # A role made here follows each new revision; the owner of another grants once, for all of them.
  scheduler_policy = local.has_schedule_ecs ? jsonencode({
    Version   = "2012-10-17"
    Statement = concat(local.makes_scheduler_role ? local.run_task_statements : local.run_family_statements, local.dead_letter_statements)
  }) : null

  dead_letter_statements = [for arn in var.schedule_dead_letter_arn[*] : {
    Sid      = "KeepFailedStart"
    Effect   = "Allow"
    Action   = ["sqs:SendMessage"]
    Resource = [arn]
  }]
}

# What EventBridge Scheduler needs to start this one task.
resource "aws_iam_role" "scheduler" {
  count = local.makes_scheduler_role ? 1 : 0

  name        = local.names.scheduler_role
  description = "Lets EventBridge Scheduler start the Dativo job"
  # https://docs.aws.amazon.com/scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "scheduler.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = {
        StringEquals = {
          "aws:SourceAccount" = split(":", aws_scheduler_schedule_group.this[0].arn)[4]
          "aws:SourceArn"     = aws_scheduler_schedule_group.this[0].arn
        }
      }
    }]
  })
  permissions_boundary = var.permissions_boundary_arn
  tags                 = local.tags
}

resource "aws_iam_role_policy" "scheduler" {
  count = local.makes_scheduler_role ? 1 : 0

  name   = "run-task"
  role   = aws_iam_role.scheduler[0].name
  policy = local.scheduler_policy
}
