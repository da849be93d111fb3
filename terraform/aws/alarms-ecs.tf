# Starts that EventBridge Scheduler could not make: nothing of them is in the log.
# https://docs.aws.amazon.com/scheduler/latest/UserGuide/monitoring-cloudwatch.html
resource "aws_cloudwatch_metric_alarm" "schedule" {
  for_each = {
    for metric, alarm in {
      TargetErrorCount = {
        name        = local.names.alarm_schedule_errors
        description = "EventBridge Scheduler could not start the Dativo job"
      }
      InvocationDroppedCount = {
        name        = local.names.alarm_schedule_dropped
        description = "EventBridge Scheduler gave up starting the Dativo job"
      }
    } : metric => alarm if var.monitoring.enabled && local.has_schedule_ecs && length(local.alarm_channels) > 0
  }

  alarm_name          = each.value.name
  alarm_description   = each.value.description
  alarm_actions       = local.alarm_channels
  comparison_operator = "GreaterThanThreshold"
  threshold           = 0
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  namespace           = "AWS/Scheduler"
  metric_name         = each.key
  dimensions          = { ScheduleGroup = aws_scheduler_schedule_group.this[0].name }
  period              = 300
  statistic           = "Sum"
  tags                = local.tags
}
