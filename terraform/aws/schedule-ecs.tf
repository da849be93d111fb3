locals {
  has_schedule_ecs = var.runtime_type == "ecs" && var.schedule != null
}

# A schedule has no tags; its group has.
resource "aws_scheduler_schedule_group" "this" {
  count = local.has_schedule_ecs ? 1 : 0

  name = local.names.schedule
  tags = local.tags
}

resource "aws_scheduler_schedule" "this" {
  count = local.has_schedule_ecs ? 1 : 0

  name                         = local.names.schedule
  group_name                   = aws_scheduler_schedule_group.this[0].name
  description                  = "Starts the Dativo job"
  schedule_expression          = var.schedule
  schedule_expression_timezone = var.schedule_time_zone

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = local.cluster_arn
    role_arn = local.scheduler_role_arn

    dynamic "dead_letter_config" {
      for_each = var.schedule_dead_letter_arn[*]

      content {
        arn = dead_letter_config.value
      }
    }

    ecs_parameters {
      task_definition_arn     = aws_ecs_task_definition.this[0].arn
      launch_type             = var.use_fargate_spot ? null : "FARGATE"
      task_count              = 1
      enable_ecs_managed_tags = true
      # A started task carries no tags unless its launcher asks for them, and the task is what costs money.
      propagate_tags = "TASK_DEFINITION"

      dynamic "capacity_provider_strategy" {
        for_each = var.use_fargate_spot ? ["FARGATE_SPOT"] : []

        content {
          capacity_provider = capacity_provider_strategy.value
          weight            = 1
        }
      }

      network_configuration {
        subnets          = var.networking.subnet_ids
        security_groups  = local.security_group_ids
        assign_public_ip = local.assign_public_ip
      }
    }
  }

  lifecycle {
    # refusal: schedule-subnets
    precondition {
      condition     = length(var.networking.subnet_ids) > 0
      error_message = "A schedule needs at least one subnet for the task to run in."
    }
  }

  depends_on = [aws_iam_role_policy.scheduler, aws_ecs_cluster_capacity_providers.this]
}
