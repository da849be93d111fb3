resource "google_cloud_run_v2_job_iam_member" "launcher" {
  count = local.has_scheduler && var.runtime_type == "cloud_run" ? 1 : 0

  project  = var.project_id
  location = var.region
  name     = google_cloud_run_v2_job.this[0].name
  role     = "roles/run.invoker"
  member   = local.launcher_member
}

# Cloud Scheduler jobs have no labels.
resource "google_cloud_scheduler_job" "job" {
  count = local.has_scheduler && var.runtime_type == "cloud_run" ? 1 : 0

  project     = var.project_id
  region      = local.scheduler_region
  name        = local.names.scheduler
  description = "Starts ${local.title}."
  schedule    = var.schedule
  time_zone   = var.schedule_time_zone

  # https://cloud.google.com/run/docs/execute/jobs-on-schedule
  http_target {
    http_method = "POST"
    uri         = "https://run.googleapis.com/v2/${google_cloud_run_v2_job.this[0].id}:run"

    oauth_token {
      service_account_email = local.launcher_email
    }
  }

  # A start that is tried again may run the job twice.
  retry_config {
    retry_count = 0
  }

  depends_on = [google_cloud_run_v2_job_iam_member.launcher]
}
