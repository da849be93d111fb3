locals {
  alarm_channels = distinct(var.monitoring.alerts.channels)
  thresholds     = local.is_monitored ? var.monitoring.alerts.thresholds : {}

  rate_alarms = {
    for threshold, alarm in {
      error_rate = {
        name        = local.names.alarm_error_rate
        metric      = "job_error"
        description = "Percent of the runs of the Dativo job that fail within an hour"
      }
      timeout_rate = {
        name        = local.names.alarm_timeout_rate
        metric      = "job_timed_out"
        description = "Percent of the runs of the Dativo job that are stopped by the timeout within an hour"
      }
    } : threshold => alarm if contains(keys(local.thresholds), threshold) && contains(keys(local.metrics), alarm.metric)
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
    for_each = { bad = each.value.metric, started = "job_started" }

    content {
      id = metric_query.key

      metric {
        namespace   = local.metrics_namespace
        metric_name = local.metrics[metric_query.value].name
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
  metric_name         = local.metrics["records_processed"].name
  period              = 300
  statistic           = "Minimum"
  tags                = local.tags

  depends_on = [aws_cloudwatch_log_metric_filter.this]
}
