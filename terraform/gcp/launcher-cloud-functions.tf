locals {
  # The service behind the function, by either way.
  function_service = one(concat(google_cloudfunctions2_function.this[*].name, google_cloud_run_v2_service.function[*].name))
  function_uri     = one(concat(google_cloudfunctions2_function.this[*].service_config[0].uri, google_cloud_run_v2_service.function[*].uri))
}

resource "google_cloud_run_v2_service_iam_member" "launcher" {
  count = local.has_scheduler && local.is_function ? 1 : 0

  project  = var.project_id
  location = var.region
  name     = local.function_service
  role     = "roles/run.invoker"
  member   = local.launcher_member
}

# Cloud Scheduler jobs have no labels.
resource "google_cloud_scheduler_job" "function" {
  count = local.has_scheduler && local.is_function ? 1 : 0

  project          = var.project_id
  region           = local.scheduler_region
  name             = local.names.scheduler
  description      = "Calls ${local.title}."
  schedule         = var.schedule
  time_zone        = var.schedule_time_zone
  attempt_deadline = var.timeout_seconds == null ? null : "${min(max(var.timeout_seconds, local.scheduler_deadline_bounds.min), local.scheduler_deadline_bounds.max)}s"

  http_target {
    http_method = "POST"
    uri         = local.function_uri

    oidc_token {
      service_account_email = local.launcher_email
      audience              = local.function_uri
    }
  }

  # A call that is tried again may run the job twice.
  retry_config {
    retry_count = 0
  }

  lifecycle {
    # hashicorp/terraform-provider-google website/docs/r/cloud_scheduler_job.html.markdown, attempt_deadline
    # refusal: schedule-timeout
    precondition {
      condition     = coalesce(var.timeout_seconds, 1) <= local.scheduler_deadline_bounds.max
      error_message = "A function on a schedule runs at most ${local.scheduler_deadline_bounds_words} seconds, because Cloud Scheduler waits no longer for its answer."
    }
  }

  depends_on = [google_cloud_run_v2_service_iam_member.launcher]
}
