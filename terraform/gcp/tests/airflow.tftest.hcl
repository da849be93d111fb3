# The DAG in Composer's bucket, and its right to run the one job.

mock_provider "google" {}

variables {
  runtime_type = "airflow"
  tenant_id    = "acme"
  job_name     = "orders"
  project_id   = "acme-data"
  image        = "us-docker.pkg.dev/acme-data/etl/ingest:1.0.0"
  job_document = "name: orders\n"
}

run "minimal" {
  command = plan

  assert {
    condition     = length(google_cloud_run_v2_job.this) == 1 && length(google_storage_bucket_object.dag) == 0
    error_message = "Without a bucket the DAG is an output alone."
  }

  assert {
    condition     = strcontains(output.dag, "job_name=\"dativo-acme-orders\"") && strcontains(output.dag, "schedule=None")
    error_message = "The DAG runs the job; without a schedule only by hand."
  }
}

run "everything" {
  command = plan

  variables {
    dag_bucket               = "composer-dags"
    composer_service_account = "composer@acme-data.iam.gserviceaccount.com"
    schedule                 = "0 6 * * *"
    schedule_time_zone       = "Europe/Berlin"
    scaling                  = { max_instances = 3 }
  }

  assert {
    condition     = google_storage_bucket_object.dag[0].name == "dags/${local.names.dag}.py" && google_storage_bucket_object.dag[0].bucket == "composer-dags"
    error_message = "The DAG lies where Composer looks for it."
  }

  assert {
    condition     = strcontains(google_storage_bucket_object.dag[0].content, "schedule=\"0 6 * * *\"") && strcontains(google_storage_bucket_object.dag[0].content, "max_active_runs=3") && strcontains(google_storage_bucket_object.dag[0].content, "tz=\"Europe/Berlin\"")
    error_message = "The DAG keeps the schedule and the number of runs at a time."
  }

  assert {
    condition     = keys(google_cloud_run_v2_job_iam_member.composer) == ["roles/run.invoker", "roles/run.viewer"] && google_project_iam_custom_role.composer[0].permissions == toset(["run.operations.get"])
    error_message = "Composer may run and see the job and wait for it, and no more."
  }

  assert {
    condition     = length(google_cloud_scheduler_job.job) == 0
    error_message = "Airflow keeps the schedule itself."
  }
}
