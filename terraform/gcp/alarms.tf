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
    # The platform's own count: also of executions that never came to start the container.
    cloud_run_job = {
      error_rate = { part = "${local.executions} AND metric.labels.result=\"failed\"", whole = local.executions }
    }
    function = {
      error_rate = { part = "${local.requests} AND metric.labels.response_code_class=\"5xx\"", whole = local.requests }
      # By the supervisor when it ends a run at its limit, and by Cloud Run when it ends a request.
      timeout_rate = { part = "${local.requests} AND metric.labels.response_code=\"504\"", whole = local.requests }
    }
  }[local.platform], {})

  # The dots and slashes of a metric's name are underscores in PromQL.
  # https://cloud.google.com/monitoring/promql/promql-mapping
  metric_names  = { for name in keys(local.counters) : name => "logging_googleapis_com:user_${replace("${local.metric_prefix}/${name}", "/[^A-Za-z0-9]/", "_")}" }
  log_resources = { cloud_run_job = ["cloud_run_job"], function = [], kubernetes = ["k8s_container", "k8s_cluster"] }[local.platform]

  # Zero where there is no series, so that a sum of two kinds of resource is there with one of them.
  logged = { for name, metric in local.metric_names : name => join(" + ", [
    for resource in local.log_resources : "(sum(increase(${metric}{monitored_resource=\"${resource}\"}[1h])) or vector(0))"
  ]) }

  # Percent. Never less than the part itself: a part without a whole is all of it, and nothing of
  # nothing is no number, which is above no threshold.
  percents = { for name, part in { error_rate = "failures", timeout_rate = "timeouts" } : name => try(
    "100 * (${local.logged[part]}) / (${local.logged.runs} > ${local.logged[part]} or ${local.logged[part]})", null
  ) }
  rates = { for name, query in local.percents : name => "${query} > ${local.thresholds[name]}" if query != null && contains(keys(local.thresholds), name) }

  # Of the platform where it counts: that knows of runs that came to no container, too.
  within = "[${coalesce(var.success_within_hours, 1)}h]"
  successes = {
    cloud_run_job = "run_googleapis_com:job_completed_execution_count{monitored_resource=\"cloud_run_job\",location=\"${var.region}\",job_name=\"${local.names.job}\",result=\"succeeded\"}"
    function      = "run_googleapis_com:request_count{monitored_resource=\"cloud_run_revision\",location=\"${var.region}\",service_name=\"${local.names.function}\",response_code_class=\"2xx\"}"
    kubernetes    = "${lookup(local.metric_names, "successes", "none")}{monitored_resource=\"k8s_container\"}"
  }[local.platform]

  queries = merge(local.rates, { success_within_hours = "(sum(increase(${local.successes}${local.within})) or vector(0)) == 0" })

  # The three places where a runner that counts puts the number.
  few_records = join(" OR ", [for field in ["records_valid", "extra_data.records_valid", "metadata.records_valid"] :
    "jsonPayload.${field}<${lookup(local.thresholds, "records_processed_min", 0)}"
  ])

  alarm_texts = {
    error_rate            = "More runs failed within an hour than the threshold allows."
    timeout_rate          = "More runs were stopped at their timeout within an hour than the threshold allows."
    records_processed_min = "A run loaded fewer records than expected."
    success_within_hours  = "No run has succeeded in the expected time."
  }
  limits = merge(local.thresholds, { for name, hours in { success_within_hours = var.success_within_hours } : name => hours if hours != null && var.monitoring.enabled })

  # Other names make no alarm.
  alarms = { for name, text in local.alarm_texts : name => {
    text      = text
    threshold = local.limits[name]
  } if contains(keys(local.limits), name) }
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
        query                     = condition_prometheus_query_language.value
        duration                  = "0s"
        evaluation_interval       = each.key == "success_within_hours" ? "600s" : "60s"
        disable_metric_validation = true
      }
    }

    dynamic "condition_matched_log" {
      for_each = each.key == "records_processed_min" ? [local.few_records] : []

      content {
        filter = "${local.finished} AND (${condition_matched_log.value})"
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
