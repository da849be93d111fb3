# Which log entries are the job's own, by what runs it. The container is called "job" by the module
# kubernetes-job.
locals {
  # What Kubernetes calls one run: a cron job adds the minute. The pattern ends there, so that
  # "orders" does not take the runs of "orders-daily" for its own.
  kubernetes_run = "${local.names.kubernetes_job}${var.schedule == null ? "" : "-[0-9]+"}"

  log_filters = {
    cloud_run_job = "resource.type=\"cloud_run_job\" AND resource.labels.job_name=\"${local.names.job}\" AND resource.labels.location=\"${var.region}\""
    function      = "resource.type=\"cloud_run_revision\" AND resource.labels.service_name=\"${local.names.function}\" AND resource.labels.location=\"${var.region}\""
    kubernetes    = "resource.type=\"k8s_container\" AND resource.labels.container_name=\"job\" AND resource.labels.pod_name=~\"^${local.kubernetes_run}-[a-z0-9]{5}$\""
  }
  platform = local.runs_cloud_run_job ? "cloud_run_job" : var.runtime_type == "kubernetes" ? "kubernetes" : "function"

  log_filter = local.log_filters[local.platform]

  # projects/PROJECT/locations/LOCATION/buckets/NAME; a bare name is a global bucket of the project.
  log_bucket = var.monitoring.log_group == null ? null : (
    can(regex("^projects/", var.monitoring.log_group))
    ? var.monitoring.log_group
    : "projects/${var.project_id}/locations/global/buckets/${var.monitoring.log_group}"
  )
  log_bucket_project = try(split("/", local.log_bucket)[1], null)
  is_foreign_bucket  = local.log_bucket != null && local.log_bucket_project != var.project_id
}

resource "google_logging_project_sink" "this" {
  count = local.log_bucket == null ? 0 : 1

  project                = var.project_id
  name                   = local.names.log_sink
  description            = "Log of ${local.title}."
  destination            = "logging.googleapis.com/${local.log_bucket}"
  filter                 = local.log_filter
  unique_writer_identity = true
}

# A sink into a log bucket of its own project has no writer and needs no right.
# https://cloud.google.com/logging/docs/reference/v2/rest/v2/billingAccounts.sinks (writerIdentity)
resource "google_project_iam_member" "log_writer" {
  count = local.is_foreign_bucket ? 1 : 0

  project = local.log_bucket_project
  role    = "roles/logging.bucketWriter"
  member  = google_logging_project_sink.this[0].writer_identity

  condition {
    title      = "one log bucket"
    expression = "resource.name.endsWith(\"${join("/", slice(split("/", local.log_bucket), 2, 6))}\")"
  }
}
