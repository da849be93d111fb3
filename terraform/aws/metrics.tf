# AWS counts no failed runs: the metrics come from the job's log, one JSON object a line. What the
# supervisor writes at the start and the end of a run is all that they read, but for the records.
locals {
  metrics_namespace = coalesce(var.monitoring.metrics_namespace, "Dativo/Jobs")

  # Fluent Bit, as the CloudWatch add-on of EKS sets it up, puts the line under log_processed,
  # and all pods of the cluster into one log group.
  # https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Container-Insights-setup-logs-FluentBit.html
  log_line = local.uses_fargate ? "$" : "$.log_processed"
  # Jobs that share a log group are told apart by the names in the supervisor's lines, where these can
  # stand in a pattern.
  log_names  = { for field, value in { tenant_id = var.tenant_id, job_name = var.job_name } : field => value if can(regex(local.filter_text_pattern, value)) }
  log_pod    = local.uses_fargate ? "" : " && ($.kubernetes.pod_name = \"${local.names.job}-*\")"
  log_source = join("", concat([local.log_pod], [for field, value in local.log_names : " && (${local.log_line}.${field} = \"${value}\")"]))

  # A metric filter has no fixed dimensions, so the job is told by the metric's name.
  run_filters = {
    for metric, condition in {
      runs_started   = "(${local.log_line}.event_type = \"run_started\")"
      runs_succeeded = "(${local.log_line}.event_type = \"run_finished\") && (${local.log_line}.exit_code = 0)"
      runs_failed    = "(${local.log_line}.event_type = \"run_finished\") && (${local.log_line}.exit_code != 0)"
      runs_timed_out = "(${local.log_line}.event_type = \"run_finished\") && (${local.log_line}.reason = \"timed_out\")"
      } : metric => {
      name    = "${local.names.metric}.${metric}"
      metric  = "${local.names.metric}.${metric}"
      pattern = "{ ${condition}${local.log_source} }"
      value   = "1"
      default = "0"
    }
  }

  # The runner logs no counts: whoever wants the alarm logs the line, with the number in one of
  # the three places where its formatter or another one puts it.
  record_places = { records = "records_valid", records_metadata = "metadata.records_valid", records_extra = "extra_data.records_valid" }
  record_filters = {
    for kind, place in local.record_places : kind => {
      name    = "${local.names.metric}.${kind}"
      metric  = "${local.names.metric}.records_processed"
      pattern = "{ (${local.log_line}.event_type = \"job_finished\") && (${local.log_line}.${place} >= 0)${local.log_pod} }"
      value   = "${local.log_line}.${place}"
      default = null
    } if contains(keys(local.thresholds), "records_processed_min")
  }

  metric_filters = merge(local.run_filters, local.record_filters)
  is_monitored   = var.monitoring.enabled && local.log_group_name != null
}

resource "aws_cloudwatch_log_metric_filter" "this" {
  for_each = { for kind, filter in local.metric_filters : kind => filter if local.is_monitored }

  name           = each.value.name
  log_group_name = local.creates_log_group ? aws_cloudwatch_log_group.this[0].name : local.log_group_name
  pattern        = each.value.pattern

  metric_transformation {
    namespace     = local.metrics_namespace
    name          = each.value.metric
    value         = each.value.value
    default_value = each.value.default
  }
}
