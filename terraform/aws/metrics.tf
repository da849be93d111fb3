# AWS counts no failed runs: the metrics come from the job's log, one JSON object a line.
locals {
  metrics_namespace = coalesce(var.monitoring.metrics_namespace, "Dativo/Jobs")

  # Fluent Bit, as the CloudWatch add-on of EKS sets it up, puts the line under log_processed,
  # and all pods of the cluster into one log group.
  # https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Container-Insights-setup-logs-FluentBit.html
  log_line   = local.uses_fargate ? "$" : "$.log_processed"
  log_source = local.uses_fargate ? "" : " && ($.kubernetes.pod_name = \"${local.names.job}-*\")"

  # A metric filter has no fixed dimensions, so the job is told by the metric's name.
  metrics = {
    for name, metric in {
      job_started       = { event = "job_started", value = "1", default = "0" }
      job_error         = { event = "job_error", value = "1", default = "0" }
      job_timed_out     = { event = "job_timed_out", value = "1", default = "0" }
      records_processed = { event = "job_finished", value = "${local.log_line}.metadata.records_valid", default = null }
    } : name => merge(metric, { name = "${local.names.metric}.${name}" })
    # Kubernetes stops a pod at its deadline without a line in the log.
    if local.uses_fargate || name != "job_timed_out"
  }

  is_monitored = var.monitoring.enabled && local.log_group_name != null
}

resource "aws_cloudwatch_log_metric_filter" "this" {
  for_each = { for name, metric in local.metrics : name => metric if local.is_monitored }

  name           = each.value.name
  log_group_name = local.creates_log_group ? aws_cloudwatch_log_group.this[0].name : local.log_group_name
  pattern        = "{ (${local.log_line}.event_type = \"${each.value.event}\")${local.log_source} }"

  metric_transformation {
    namespace     = local.metrics_namespace
    name          = each.value.name
    value         = each.value.value
    default_value = each.value.default
  }
}
