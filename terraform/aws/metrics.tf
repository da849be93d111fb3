# ECS counts no failed tasks: the metrics come from the job's log, one JSON object a line.
locals {
  metrics_namespace = coalesce(var.monitoring.metrics_namespace, "Dativo/Jobs")

  # A metric filter has no fixed dimensions, so the job is told by the metric's name.
  metrics = {
    for name, metric in {
      job_started       = { pattern = "{ $.event_type = \"job_started\" }", value = "1", default = "0" }
      job_error         = { pattern = "{ $.event_type = \"job_error\" }", value = "1", default = "0" }
      job_timed_out     = { pattern = "{ $.event_type = \"job_timed_out\" }", value = "1", default = "0" }
      records_processed = { pattern = "{ $.event_type = \"job_finished\" }", value = "$.metadata.records_valid", default = null }
    } : name => merge(metric, { name = "${local.names.metric}.${name}" })
  }
}

resource "aws_cloudwatch_log_metric_filter" "this" {
  for_each = { for name, metric in local.metrics : name => metric if local.uses_fargate && var.monitoring.enabled }

  name           = each.value.name
  log_group_name = local.creates_log_group ? aws_cloudwatch_log_group.this[0].name : local.log_group_name
  pattern        = each.value.pattern

  metric_transformation {
    namespace     = local.metrics_namespace
    name          = each.value.name
    value         = each.value.value
    default_value = each.value.default
  }
}
