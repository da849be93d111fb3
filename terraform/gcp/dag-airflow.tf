locals {
  is_airflow = var.runtime_type == "airflow"

  # jsonencode makes Python literals of texts; None has to be written out.
  dag = <<-PYTHON
    """Runs the Cloud Run job ${local.names.job} and waits for it. Written by Terraform."""

    import pendulum
    from airflow.providers.google.cloud.operators.cloud_run import CloudRunExecuteJobOperator

    try:
        from airflow.sdk import DAG
    except ImportError:  # Airflow 2
        from airflow import DAG

    with DAG(
        dag_id=${jsonencode(local.names.dag)},
        schedule=${var.schedule == null ? "None" : jsonencode(var.schedule)},
        start_date=pendulum.datetime(2024, 1, 1, tz=${jsonencode(var.schedule_time_zone)}),
        catchup=False,
        max_active_runs=${coalesce(var.scaling.max_instances, 1)},
        tags=["dativo"],
    ) as dag:
        CloudRunExecuteJobOperator(
            task_id="run",
            project_id=${jsonencode(var.project_id)},
            region=${jsonencode(var.region)},
            job_name=${jsonencode(local.names.job)},
            # A second try would load the same data again.
            retries=0,
        )
  PYTHON
}

# Objects have no labels.
resource "google_storage_bucket_object" "dag" {
  count = local.is_airflow && var.dag_bucket != null ? 1 : 0

  bucket       = var.dag_bucket
  name         = "${var.dag_folder}/${local.names.dag}.py"
  content      = local.dag
  content_type = "text/x-python"

  depends_on = [google_cloud_run_v2_job.this]
}

# The operator runs the job as it is, without overrides, and reads it afterwards: both on this one
# job.
resource "google_cloud_run_v2_job_iam_member" "composer" {
  for_each = local.is_airflow && var.composer_service_account != null ? toset(["roles/run.invoker", "roles/run.viewer"]) : []

  project  = var.project_id
  location = var.region
  name     = google_cloud_run_v2_job.this[0].name
  role     = each.value
  member   = "serviceAccount:${var.composer_service_account}"
}

# Waiting means asking for the operation, which belongs to the project and not to the job; no
# predefined role has this one right alone. A role's id has underscores for hyphens.
resource "google_project_iam_custom_role" "composer" {
  count = local.is_airflow && var.composer_service_account != null ? 1 : 0

  project     = var.project_id
  role_id     = replace(local.names.composer_role, "-", "_")
  title       = "Waits for Cloud Run"
  description = "Asks for Cloud Run operations. Made for ${local.title}."
  permissions = ["run.operations.get"]
}

resource "google_project_iam_member" "composer" {
  count = local.is_airflow && var.composer_service_account != null ? 1 : 0

  project = var.project_id
  role    = google_project_iam_custom_role.composer[0].name
  member  = "serviceAccount:${var.composer_service_account}"
}
