# The Cloud Run job with nothing given, with everything given, and in each kind of network.

mock_provider "google" {}

variables {
  runtime_type = "cloud_run"
  tenant_id    = "acme"
  job_name     = "orders"
  project_id   = "acme-data"
  image        = "us-docker.pkg.dev/acme-data/etl/ingest:1.0.0"
  job_document = "name: orders\n"
}

run "minimal" {
  command = plan

  assert {
    condition     = google_cloud_run_v2_job.this[0].name == "dativo-acme-orders" && google_cloud_run_v2_job.this[0].location == "us-central1"
    error_message = "The job is named after tenant and job, in the default region."
  }

  assert {
    condition     = google_cloud_run_v2_job.this[0].template[0].template[0].containers[0].resources[0].limits == tomap({ cpu = "1", memory = "512Mi" })
    error_message = "Without a size the job gets the smallest."
  }

  assert {
    condition     = length(google_cloud_run_v2_job.this[0].template[0].template[0].vpc_access) == 0
    error_message = "Without a network there is no network access."
  }

  assert {
    condition = keys({ for env in google_cloud_run_v2_job.this[0].template[0].template[0].containers[0].env : env.name => env.value }) == [
      "DATIVO_JOB_DOCUMENT", "DATIVO_SECRET_MANAGER", "DATIVO_SUPERVISOR", "GOOGLE_CLOUD_PROJECT", "STATE_DIR"
    ]
    error_message = "The container is told what its supervisor and the runner read."
  }

  assert {
    condition     = slice(google_cloud_run_v2_job.this[0].template[0].template[0].containers[0].command, 0, 2) == tolist(["python3", "-c"]) && google_cloud_run_v2_job.this[0].template[0].template[0].containers[0].args == tolist(["python", "-m", "dativo_ingest.cli", "run", "--config", "/tmp/dativo/job.yaml", "--mode", "self_hosted"])
    error_message = "The supervisor starts the runner."
  }

  assert {
    condition     = length(google_cloud_run_v2_job.this[0].template[0].template[0].volumes) == 0
    error_message = "Without a state bucket nothing is mounted."
  }

  assert {
    condition = sum([
      length(google_storage_bucket_iam_member.job), length(google_kms_crypto_key_iam_member.cloud_run),
      length(google_logging_project_sink.this), length(google_logging_metric.records),
      length(google_monitoring_alert_policy.this), length(google_cloud_scheduler_job.job),
    ]) == 0
    error_message = "What is not asked for is not made."
  }
}

run "everything" {
  command = plan

  variables {
    region          = "europe-west3"
    compute         = { cpu = "4", memory = "8Gi" }
    timeout_seconds = 3600
    networking      = { vpc_id = "projects/acme-data/locations/europe-west3/connectors/vpc", private_access = true }
    storage = {
      state_bucket = "state", data_bucket = "data"
      encryption   = { enabled = true, kms_key_id = "projects/keys/locations/europe-west3/keyRings/r/cryptoKeys/k" }
    }
    monitoring = {
      enabled           = true
      metrics_namespace = "Dativo/Jobs"
      log_group         = "projects/logs/locations/global/buckets/dativo"
      alerts = {
        channels   = ["projects/acme-data/notificationChannels/1"]
        thresholds = { error_rate = 5, timeout_rate = 2, records_processed_min = 100, other = 1 }
      }
    }
    project_number     = "123456789012"
    schedule           = "0 6 * * *"
    schedule_region    = "europe-west1"
    schedule_time_zone = "Europe/Berlin"
    command            = ["dativo", "run"]
    environment        = { STATE_DIR = "/other", MODE = "full" }
    extra_roles        = ["roles/bigquery.jobUser"]

    success_within_hours = 26

    secrets     = { TOKEN = "projects/vault/secrets/stripe/versions/3", DSN = "dsn" }
    max_retries = 1
  }

  assert {
    condition     = google_cloud_run_v2_job.this[0].template[0].template[0].timeout == "3600s" && google_cloud_run_v2_job.this[0].template[0].template[0].max_retries == 1
    error_message = "Timeout and retries are the task's."
  }

  assert {
    condition     = google_cloud_run_v2_job.this[0].template[0].template[0].vpc_access[0].connector == var.networking.vpc_id && google_cloud_run_v2_job.this[0].template[0].template[0].vpc_access[0].egress == "ALL_TRAFFIC"
    error_message = "All traffic leaves through the connector."
  }

  assert {
    condition     = google_cloud_run_v2_job.this[0].template[0].template[0].encryption_key == var.storage.encryption.kms_key_id
    error_message = "The key encrypts what Cloud Run keeps."
  }

  assert {
    condition     = google_kms_crypto_key_iam_member.cloud_run[0].member == "serviceAccount:service-123456789012@serverless-robot-prod.iam.gserviceaccount.com"
    error_message = "Cloud Run's agent may use the key."
  }

  assert {
    condition     = keys(google_storage_bucket_iam_member.job) == ["data", "state"]
    error_message = "The job reaches its two buckets."
  }

  assert {
    condition     = keys(google_secret_manager_secret_iam_member.job) == ["projects/acme-data/secrets/dsn", "projects/vault/secrets/stripe"]
    error_message = "The job reads its two secrets."
  }

  assert {
    condition     = one([for env in google_cloud_run_v2_job.this[0].template[0].template[0].containers[0].env : env.value if env.name == "STATE_DIR"]) == "/other"
    error_message = "The given environment wins."
  }

  assert {
    condition     = google_cloud_scheduler_job.job[0].region == "europe-west1" && google_cloud_scheduler_job.job[0].time_zone == "Europe/Berlin"
    error_message = "The schedule keeps its region and time zone."
  }

  assert {
    condition     = google_logging_project_sink.this[0].destination == "logging.googleapis.com/projects/logs/locations/global/buckets/dativo" && google_project_iam_member.log_writer[0].project == "logs"
    error_message = "The sink writes to the log bucket of the other project and may do so."
  }

  assert {
    condition     = keys(google_monitoring_alert_policy.this) == ["error_rate", "records_processed_min", "success_within_hours", "timeout_rate"]
    error_message = "Each known threshold makes one alarm, an unknown one none."
  }

  assert {
    condition     = google_monitoring_alert_policy.this["error_rate"].conditions[0].condition_threshold[0].threshold_value == 0.05
    error_message = "The threshold in percent is a ratio."
  }

  assert {
    condition = google_monitoring_alert_policy.this["success_within_hours"].conditions[0].condition_prometheus_query_language[0].query == join("", [
      "(sum(increase(run_googleapis_com:job_completed_execution_count{monitored_resource=\"cloud_run_job\",",
      "location=\"europe-west3\",job_name=\"dativo-acme-orders\",result=\"succeeded\"}[26h])) or vector(0)) == 0",
    ])
    error_message = "No success in the expected time, also when nothing was counted."
  }

  assert {
    condition     = google_cloud_run_v2_job.this[0].template[0].template[0].volumes[0].gcs[0].bucket == "state" && google_cloud_run_v2_job.this[0].template[0].template[0].containers[0].volume_mounts[0].mount_path == "/state" && google_cloud_run_v2_job.this[0].template[0].template[0].execution_environment == "EXECUTION_ENVIRONMENT_GEN2"
    error_message = "The state bucket is mounted."
  }

  assert {
    condition     = keys(google_project_iam_member.job) == ["roles/bigquery.jobUser"]
    error_message = "The job's account has the further role on the project."
  }

  assert {
    condition     = endswith(google_monitoring_alert_policy.this["timeout_rate"].conditions[0].condition_prometheus_query_language[0].query, " > 2")
    error_message = "Timeouts are compared in percent."
  }

  assert {
    condition     = endswith(google_monitoring_alert_policy.this["records_processed_min"].conditions[0].condition_matched_log[0].filter, "metadata.records_valid<100)")
    error_message = "Each finished run is compared with the minimum."
  }

  assert {
    condition     = google_logging_metric.records[0].name == "Dativo/Jobs/${local.names.log_metric}/records"
    error_message = "Metrics appear under the namespace."
  }
}

run "direct_vpc_egress" {
  command = plan

  variables {
    networking = {
      vpc_id             = "projects/net/global/networks/shared"
      subnet_ids         = ["projects/net/regions/us-central1/subnetworks/jobs"]
      security_group_ids = ["egress"]
      private_access     = false
    }
  }

  assert {
    condition     = google_cloud_run_v2_job.this[0].template[0].template[0].vpc_access[0].egress == "PRIVATE_RANGES_ONLY" && google_cloud_run_v2_job.this[0].template[0].template[0].vpc_access[0].connector == null
    error_message = "Without private access only private ranges go through the network."
  }

  assert {
    condition     = google_cloud_run_v2_job.this[0].template[0].template[0].vpc_access[0].network_interfaces[0].subnetwork == var.networking.subnet_ids[0] && google_cloud_run_v2_job.this[0].template[0].template[0].vpc_access[0].network_interfaces[0].tags == tolist(["egress"])
    error_message = "The job stands in the subnetwork with its network tags."
  }
}

run "size_follows_from_what_is_given" {
  command = plan

  variables {
    compute = { memory = "10Gi" }
    storage = { state_bucket = "one", data_bucket = "one" }
    monitoring = {
      log_group = "dativo"
      alerts    = { thresholds = { error_rate = 1 } }
    }
  }

  assert {
    condition     = google_cloud_run_v2_job.this[0].template[0].template[0].containers[0].resources[0].limits == tomap({ cpu = "4", memory = "10Gi" })
    error_message = "Memory alone brings the fewest CPUs that carry it."
  }

  assert {
    condition     = length(google_storage_bucket_iam_member.job) == 1
    error_message = "One bucket for both uses gets one grant."
  }

  assert {
    condition     = google_logging_project_sink.this[0].destination == "logging.googleapis.com/projects/acme-data/locations/global/buckets/dativo" && length(google_project_iam_member.log_writer) == 0
    error_message = "A bare name is a log bucket of the project, where the sink needs no right."
  }

  assert {
    condition     = length(google_monitoring_alert_policy.this) == 0
    error_message = "Alarms wait for monitoring to be enabled."
  }
}

run "apply_with_mocks" {
  variables {
    schedule = "0 6 * * *"
  }

  assert {
    condition     = output.job_name == "dativo-acme-orders" && output.service_account_email != ""
    error_message = "The outputs name the job and its account."
  }
}
