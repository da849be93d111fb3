# Whom Cloud Scheduler starts the job as, where accounts are made; the grant on the one job stands
# with each runtime.
resource "google_service_account" "launcher" {
  count = local.has_scheduler && local.makes_account ? 1 : 0

  project      = var.project_id
  account_id   = local.names.launcher
  display_name = "Launcher of ${local.title}"
  description  = "Starts the job on schedule and can do nothing else."
}

locals {
  # Kubernetes, Dagster and Airflow keep the schedule themselves.
  has_scheduler    = var.schedule != null && contains(["cloud_run", "cloud_functions"], var.runtime_type)
  scheduler_region = coalesce(var.schedule_region, var.region)

  launcher_email  = local.makes_account ? one(google_service_account.launcher[*].email) : local.account_email
  launcher_member = local.makes_account ? one(google_service_account.launcher[*].member) : local.account_member
}
