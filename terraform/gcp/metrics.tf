# What the platform does not count itself, from the lines of the supervisor (terraform/modules/job-run),
# one JSON object each.
locals {
  metric_prefix = "${coalesce(var.monitoring.metrics_namespace, "dativo")}/${local.names.log_metric}"

  # One line at the end of every run that came as far as its container.
  ended     = "${local.log_filter} AND jsonPayload.event_type=\"run_finished\""
  timed_out = "${local.ended} AND jsonPayload.reason=\"timed_out\""

  # The job controller ended the run at its deadline: as a rule one whose pod never came to start,
  # because the supervisor ends a run before.
  overdue = "log_id(\"events\") AND jsonPayload.reason=\"DeadlineExceeded\" AND jsonPayload.involvedObject.kind=\"Job\" AND jsonPayload.involvedObject.name=~\"^${local.kubernetes_run}$\""

  counters = { for name, filter in {
    cloud_run_job = {
      runs     = local.ended
      timeouts = local.timed_out
    }
    function = {}
    kubernetes = {
      failures  = "(${local.ended} AND jsonPayload.exit_code!=0) OR (${local.overdue})"
      runs      = "(${local.ended}) OR (${local.overdue})"
      successes = "${local.ended} AND jsonPayload.exit_code=0"
      timeouts  = "(${local.timed_out}) OR (${local.overdue})"
    }
  }[local.platform] : name => filter if var.monitoring.enabled }

  # The runner's own line, which holds no counts yet (README, "What the alarms read").
  finished = "${local.log_filter} AND jsonPayload.event_type=\"job_finished\""
}

resource "google_logging_metric" "counter" {
  for_each = local.counters

  project     = var.project_id
  name        = "${local.metric_prefix}/${each.key}"
  description = "${title(each.key)} of ${local.title}."
  filter      = each.value

  metric_descriptor {
    metric_kind = "DELTA"
    value_type  = "INT64"
    unit        = "1"
  }
}

resource "google_logging_metric" "records" {
  count = var.monitoring.enabled ? 1 : 0

  project         = var.project_id
  name            = "${local.metric_prefix}/records"
  description     = "Records that each run of ${local.title} loaded."
  filter          = local.finished
  value_extractor = "EXTRACT(jsonPayload.metadata.records_valid)"

  metric_descriptor {
    metric_kind = "DELTA"
    value_type  = "DISTRIBUTION"
    unit        = "1"
  }

  # From one record to about 10^12, in steps of a factor of two.
  bucket_options {
    exponential_buckets {
      num_finite_buckets = 40
      growth_factor      = 2
      scale              = 1
    }
  }
}
