# What Cloud Run does not count itself. The runner logs one JSON object a line; the fields are those
# of its log contract (README, "What the alarms read").
locals {
  metric_prefix = "${coalesce(var.monitoring.metrics_namespace, "dativo")}/${local.names.log_metric}"
  finished      = "${local.log_filter} AND jsonPayload.event_type=\"job_finished\""

  timeout_filters = {
    # Cloud Run's own line when it stops a task; no metric tells a timeout from another failure.
    cloud_run_job = "${local.log_filter} AND textPayload:\"Terminating task because it has reached the maximum timeout\""
    # The event of the job controller when activeDeadlineSeconds is over.
    kubernetes = "log_id(\"events\") AND jsonPayload.reason=\"DeadlineExceeded\" AND jsonPayload.involvedObject.kind=\"Job\" AND jsonPayload.involvedObject.name=~\"^${local.kubernetes_run}$\""
  }

  counters = { for name, filter in {
    failures = local.platform == "kubernetes" ? "${local.log_filter} AND jsonPayload.event_type=\"job_error\"" : null
    runs     = local.platform == "kubernetes" ? "${local.log_filter} AND jsonPayload.event_type=\"job_started\"" : null
    timeouts = lookup(local.timeout_filters, local.platform, null)
  } : name => filter if filter != null && var.monitoring.enabled }
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
