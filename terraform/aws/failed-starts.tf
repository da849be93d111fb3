# Tasks that ECS was asked to start and could not: no image, no secret, no address. The container
# never ran, so its log is silent.
# https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_task_events.html
locals {
  notifies_failed_starts = local.uses_fargate && var.monitoring.enabled && var.notify_failed_starts && length(local.alarm_channels) > 0
}

resource "aws_cloudwatch_event_rule" "failed_starts" {
  count = local.notifies_failed_starts ? 1 : 0

  name        = local.names.failed_starts
  description = "Tasks of the Dativo job that ECS could not start"
  tags        = local.tags

  event_pattern = jsonencode({
    source        = ["aws.ecs"]
    "detail-type" = ["ECS Task State Change"]
    detail = {
      lastStatus        = ["STOPPED"]
      stopCode          = ["TaskFailedToStart"]
      taskDefinitionArn = [{ prefix = "${aws_ecs_task_definition.this[0].arn_without_revision}:" }]
    }
  })
}

resource "aws_cloudwatch_event_target" "failed_starts" {
  for_each = local.notifies_failed_starts ? toset(local.alarm_channels) : []

  rule = aws_cloudwatch_event_rule.failed_starts[0].name
  arn  = each.value
}
