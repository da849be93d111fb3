# The job of the runtimes cloud_run (started by Cloud Scheduler), dagster (by the run launcher) and
# airflow (by the DAG).
resource "google_cloud_run_v2_job" "this" {
  count = local.runs_cloud_run_job ? 1 : 0

  project             = var.project_id
  name                = local.names.job
  location            = var.region
  labels              = local.labels
  deletion_protection = var.deletion_protection

  template {
    # Billing and logging see the labels of the execution, not those of the job.
    labels = local.labels

    # One task: the runner does not divide a job, a second task would load the same data again.
    task_count  = 1
    parallelism = 1

    template {
      service_account = local.account_email
      timeout         = var.timeout_seconds == null ? null : "${var.timeout_seconds}s"
      # A run of Dagster is ended when it has failed: another try would find nothing to do, and succeed.
      max_retries    = var.runtime_type == "dagster" ? 0 : var.max_retries
      encryption_key = local.kms_key

      execution_environment = var.storage.state_bucket == null ? null : "EXECUTION_ENVIRONMENT_GEN2"

      containers {
        image = local.image
        # A launcher replaces the arguments and keeps the command.
        command = module.run.entry_point
        args    = module.run.args

        resources {
          limits = { cpu = local.cpu, memory = local.memory }
        }

        dynamic "env" {
          for_each = local.plain_environment

          content {
            name  = env.key
            value = env.value
          }
        }

        dynamic "env" {
          for_each = local.secrets

          content {
            name = env.key

            value_source {
              secret_key_ref {
                secret  = "projects/${env.value.project}/secrets/${env.value.name}"
                version = env.value.version
              }
            }
          }
        }

        dynamic "volume_mounts" {
          for_each = local.state_mount

          content {
            name       = "state"
            mount_path = local.state_path
          }
        }
      }

      # The state outlives the run: Cloud Storage FUSE, which asks for the second generation.
      dynamic "volumes" {
        for_each = local.state_mount

        content {
          name = "state"

          gcs {
            bucket    = volumes.value
            read_only = false
          }
        }
      }

      dynamic "vpc_access" {
        for_each = local.has_vpc ? [1] : []

        content {
          connector = local.connector
          egress    = local.egress

          dynamic "network_interfaces" {
            for_each = local.has_direct_vpc ? [1] : []

            content {
              network    = local.network
              subnetwork = local.subnetwork
              tags       = var.networking.security_group_ids
            }
          }
        }
      }
    }
  }

  lifecycle {
    # refusal: cloud-run-memory
    precondition {
      condition     = local.memory_fits
      error_message = "A Cloud Run job takes ${local.cloud_run_memory_words}."
    }
  }

  # Cloud Run checks its access to the key, the secrets and the mounted bucket when the job is created.
  depends_on = [
    google_kms_crypto_key_iam_member.cloud_run,
    google_secret_manager_secret_iam_member.job,
    google_storage_bucket_iam_member.job,
  ]
}
