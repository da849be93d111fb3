# One policy a threshold. Ratios of Cloud Run's own metrics are metric thresholds; ratios with a
# metric made from logs are PromQL, because only there can the policy be created before the metric
# has data (Cloud Monitoring otherwise answers 404 for minutes after the metric was made); the
# records of one run are read from its log entry.
locals {
  thresholds = { for name, value in var.monitoring.alerts.thresholds : name => value if value != null && var.monitoring.enabled }

  executions = join(" AND ", [
    "resource.type=\"cloud_run_job\"",
    "resource.labels.job_name=\"${local.names.job}\"",
    "resource.labels.location=\"${var.region}\"",
    "metric.type=\"run.googleapis.com/job/completed_execution_count\"",
  ])
  requests = join(" AND ", [
    "resource.type=\"cloud_run_revision\"",
    "resource.labels.service_name=\"${local.names.function}\"",
    "resource.labels.location=\"${var.region}\"",
    "metric.type=\"run.googleapis.com/request_count\"",
  ])

  # Part of the whole, both as monitoring filters.
  ratios = try({
    cloud_run_job = {
      error_rate = { part = "${local.executions} AND metric.labels.result=\"failed\"", whole = local.executions }
    }
    function = {
      error_rate = { part = "${local.requests} AND metric.labels.response_code_class=\"5xx\"", whole = local.requests }
      # A request that Cloud Run stops at its timeout is answered with 504.
      timeout_rate = { part = "${local.requests} AND metric.labels.response_code=\"504\"", whole = local.requests }
    }
  }[local.platform], {})

  # The dots and slashes of a metric's name are underscores in PromQL.
  # https://cloud.google.com/monitoring/promql/promql-mapping
  logged = { for name, resource in {
    failures = "k8s_container", runs = "k8s_container"
    timeouts = local.platform == "kubernetes" ? "k8s_cluster" : "cloud_run_job"
  } : name => "sum(increase(logging_googleapis_com:user_${replace("${local.metric_prefix}/${name}", "/[^A-Za-z0-9]/", "_")}{monitored_resource=\"${resource}\"}[1h]))" }
  executed = "sum(increase(run_googleapis_com:job_completed_execution_count{monitored_resource=\"cloud_run_job\",location=\"${var.region}\",job_name=\"${local.names.job}\"}[1h]))"

  queries = try({
    cloud_run_job = {
      timeout_rate = "100 * ${local.logged.timeouts} / ${local.executed}"
    }
    kubernetes = {
      error_rate   = "100 * ${local.logged.failures} / ${local.logged.runs}"
      timeout_rate = "100 * ${local.logged.timeouts} / ${local.logged.runs}"
    }
  }[local.platform], {})

  alarm_texts = {
    error_rate            = "More runs failed within an hour than the threshold allows."
    timeout_rate          = "More runs were stopped at their timeout within an hour than the threshold allows."
    records_processed_min = "A run loaded fewer records than expected."
  }
  # Other names make no alarm.
  alarms = { for name, text in local.alarm_texts : name => {
    text      = text
    threshold = local.thresholds[name]
  } if contains(keys(local.thresholds), name) }
}

resource "google_monitoring_alert_policy" "this" {
  for_each = local.alarms

  project               = var.project_id
  display_name          = "${local.title}: ${replace(each.key, "_", " ")}"
  combiner              = "OR"
  notification_channels = var.monitoring.alerts.channels
  user_labels           = local.labels

  documentation {
    content   = each.value.text
    mime_type = "text/markdown"
  }

  conditions {
    display_name = "${replace(each.key, "_", " ")} against ${each.value.threshold}"

    dynamic "condition_threshold" {
      for_each = contains(keys(local.ratios), each.key) ? [local.ratios[each.key]] : []

      content {
        filter             = condition_threshold.value.part
        denominator_filter = condition_threshold.value.whole
        comparison         = "COMPARISON_GT"
        threshold_value    = each.value.threshold / 100
        duration           = "0s"

        aggregations {
          alignment_period     = "3600s"
          per_series_aligner   = "ALIGN_SUM"
          cross_series_reducer = "REDUCE_SUM"
        }

        denominator_aggregations {
          alignment_period     = "3600s"
          per_series_aligner   = "ALIGN_SUM"
          cross_series_reducer = "REDUCE_SUM"
        }
      }
    }

    dynamic "condition_prometheus_query_language" {
      for_each = contains(keys(local.queries), each.key) ? [local.queries[each.key]] : []

      content {
        query                     = "${condition_prometheus_query_language.value} > ${each.value.threshold}"
        duration                  = "0s"
        evaluation_interval       = "60s"
        disable_metric_validation = true
      }
    }

    dynamic "condition_matched_log" {
      for_each = each.key == "records_processed_min" ? [each.value.threshold] : []

      content {
        filter = "${local.finished} AND jsonPayload.metadata.records_valid<${condition_matched_log.value}"
      }
    }
  }

  alert_strategy {
    auto_close = "86400s"

    # Cloud Monitoring asks for it on conditions that read the log.
    dynamic "notification_rate_limit" {
      for_each = each.key == "records_processed_min" ? [1] : []

      content {
        period = "300s"
      }
    }
  }

  depends_on = [google_logging_metric.counter]
}
