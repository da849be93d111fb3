# Everything that can carry labels carries exactly the given ones, without the empty.

mock_provider "google" {}

variables {
  tenant_id    = "acme"
  job_name     = "orders"
  image        = "us-docker.pkg.dev/acme-data/etl/ingest:1.0.0"
  job_document = "name: orders\n"
  project_id   = "acme-data"
  labels       = { costcenter = "fin_001", owner = "data_team_acme_com", größe = "groß", empty = "" }
  monitoring   = { enabled = true, alerts = { thresholds = { error_rate = 5 } } }
}

run "cloud_run" {
  command = plan

  variables {
    runtime_type = "cloud_run"
  }

  assert {
    condition = alltrue([for labels in [
      google_cloud_run_v2_job.this[0].labels, google_cloud_run_v2_job.this[0].template[0].labels,
      google_monitoring_alert_policy.this["error_rate"].user_labels,
    ] : labels == tomap({ costcenter = "fin_001", owner = "data_team_acme_com", größe = "groß" })])
    error_message = "Job, executions and alarm carry the labels."
  }
}

run "cloud_functions" {
  command = plan

  variables {
    runtime_type  = "cloud_functions"
    event_trigger = { event_type = "google.cloud.storage.object.v1.finalized" }
  }

  assert {
    condition = alltrue([for labels in [
      google_cloud_run_v2_service.function[0].labels, google_cloud_run_v2_service.function[0].template[0].labels,
      google_eventarc_trigger.this[0].labels,
    ] : labels == tomap({ costcenter = "fin_001", owner = "data_team_acme_com", größe = "groß" })])
    error_message = "Service, instances and trigger carry the labels."
  }
}

run "cloud_functions_from_source" {
  command = plan

  variables {
    runtime_type  = "cloud_functions"
    source_bucket = "sources"
    source_object = "orders.zip"
  }

  assert {
    condition     = google_cloudfunctions2_function.this[0].labels == tomap({ costcenter = "fin_001", owner = "data_team_acme_com", größe = "groß" })
    error_message = "The function carries the labels."
  }
}

run "dagster" {
  command = plan

  variables {
    runtime_type = "dagster"
  }

  assert {
    condition = alltrue([for labels in [
      google_cloud_run_v2_service.code_location[0].labels, google_cloud_run_v2_service.code_location[0].template[0].labels,
      google_cloud_run_v2_job.this[0].template[0].labels,
    ] : labels == tomap({ costcenter = "fin_001", owner = "data_team_acme_com", größe = "groß" })])
    error_message = "Code location and runs carry the labels."
  }
}
