locals {
  alarm_channels = distinct(var.monitoring.alerts.channels)
  thresholds     = local.is_monitored ? var.monitoring.alerts.thresholds : {}

  rate_alarms = {
    for threshold, alarm in {
      error_rate = {
        name        = local.names.alarm_error_rate
        metric      = "runs_failed"
        description = "Percent of the runs of the Dativo job that end within an hour and not with exit code 0"
      }
      timeout_rate = {
        name        = local.names.alarm_timeout_rate
        metric      = "runs_timed_out"
        description = "Percent of the runs of the Dativo job that are stopped by the timeout within an hour"
      }
    } : threshold => alarm if contains(keys(local.thresholds), threshold)
  }
}

resource "aws_cloudwatch_metric_alarm" "rate" {
  for_each = local.rate_alarms

  alarm_name          = each.value.name
  alarm_description   = each.value.description
  alarm_actions       = local.alarm_channels
  comparison_operator = "GreaterThanThreshold"
  threshold           = local.thresholds[each.key]
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  tags                = local.tags

  # A run that started in the hour before may end in this one: never divide by less than the bad runs.
  metric_query {
    id          = "rate"
    expression  = "IF(bad > 0, 100 * bad / IF(started > bad, started, bad), 0)"
    label       = each.key
    return_data = true
  }

  dynamic "metric_query" {
    for_each = { bad = each.value.metric, started = "runs_started" }

    content {
      id = metric_query.key

      metric {
        namespace   = local.metrics_namespace
        metric_name = local.run_filters[metric_query.value].metric
        period      = 3600
        stat        = "Sum"
      }
    }
  }

  depends_on = [aws_cloudwatch_log_metric_filter.this]
}

resource "aws_cloudwatch_metric_alarm" "records" {
  count = contains(keys(local.thresholds), "records_processed_min") ? 1 : 0

  alarm_name          = local.names.alarm_records
  alarm_description   = "A run of the Dativo job processed fewer records than expected"
  alarm_actions       = local.alarm_channels
  comparison_operator = "LessThanThreshold"
  threshold           = local.thresholds["records_processed_min"]
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  namespace           = local.metrics_namespace
  metric_name         = "${local.names.metric}.records_processed"
  period              = 300
  statistic           = "Minimum"
  tags                = local.tags

  depends_on = [aws_cloudwatch_log_metric_filter.this]
}

# Hour by hour, because an alarm may look back no further than seven days and a long period starts
# late. An hour without a line counts as one without success.
resource "aws_cloudwatch_metric_alarm" "success" {
  count = local.is_monitored && var.success_within_hours != null ? 1 : 0

  alarm_name          = local.names.alarm_success
  alarm_description   = "No run of the Dativo job succeeded within ${coalesce(var.success_within_hours, 0)} hours"
  alarm_actions       = local.alarm_channels
  comparison_operator = "LessThanThreshold"
  threshold           = 1
  evaluation_periods  = var.success_within_hours
  datapoints_to_alarm = var.success_within_hours
  treat_missing_data  = "breaching"
  namespace           = local.metrics_namespace
  metric_name         = local.run_filters["runs_succeeded"].metric
  period              = 3600
  statistic           = "Sum"
  tags                = local.tags

  depends_on = [aws_cloudwatch_log_metric_filter.this]
}
