# The job on GKE with Workload Identity.

mock_provider "google" {}
mock_provider "kubernetes" {}

variables {
  runtime_type = "kubernetes"
  tenant_id    = "acme"
  job_name     = "orders"
  project_id   = "acme-data"
  image        = "us-docker.pkg.dev/acme-data/etl/ingest:1.0.0"
  job_document = "name: orders\n"
}

run "minimal" {
  command = plan

  assert {
    condition     = google_service_account_iam_member.workload_identity[0].member == "serviceAccount:acme-data.svc.id.goog[default/dativo-acme-orders]"
    error_message = "The cluster's service account may act as the job's."
  }

  assert {
    condition     = output.kubernetes_job_name == "dativo-acme-orders" && length(google_cloud_run_v2_job.this) == 0
    error_message = "The job is on the cluster and not on Cloud Run."
  }
}

run "everything" {
  command = plan

  variables {
    cluster_project_id              = "clusters"
    kubernetes_namespace            = "etl"
    kubernetes_service_account_name = "loader"
    compute                         = { cpu = "2", memory = "4Gi", disk_size = "10", instance_type = "e2-standard-4" }
    secrets                         = { TOKEN = "stripe/token" }
    schedule                        = "0 6 * * *"
    timeout_seconds                 = 3600
    storage                         = { state_bucket = "state", encryption = { enabled = true, kms_key_id = "projects/k/locations/l/keyRings/r/cryptoKeys/k" } }
    networking                      = { vpc_id = "anything", subnet_ids = ["a", "b"] }
    project_number                  = "123456789012"
    labels                          = { costcenter = "fin_001" }
    monitoring                      = { enabled = true, alerts = { thresholds = { error_rate = 5, timeout_rate = 2, records_processed_min = 10 } } }
  }

  assert {
    condition     = google_service_account_iam_member.workload_identity[0].member == "serviceAccount:clusters.svc.id.goog[etl/loader]"
    error_message = "The member names the cluster's pool, the namespace and the account."
  }

  assert {
    condition     = output.kubernetes_labels == { "dativo.io/costcenter" = "fin_001" }
    error_message = "The labels reach the cluster's objects in their legal form."
  }

  assert {
    condition     = length(google_kms_crypto_key_iam_member.cloud_run) + length(google_secret_manager_secret_iam_member.job) == 0
    error_message = "Neither Cloud Run's agent nor Secret Manager has a part in it."
  }

  assert {
    condition     = keys(google_logging_metric.counter) == ["failures", "runs", "successes", "timeouts"]
    error_message = "Runs on a cluster are counted from their log."
  }

  assert {
    condition     = strcontains(google_monitoring_alert_policy.this["error_rate"].conditions[0].condition_prometheus_query_language[0].query, "user_dativo_${replace(local.names.log_metric, "-", "_")}_failures")
    error_message = "The alarm reads the metric made from the log."
  }
}
