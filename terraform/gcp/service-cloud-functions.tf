# A function of the 2nd generation is a Cloud Run service that Google builds from source. With an
# image there is nothing to build, and the provider's function resource takes none: so the image is
# the service itself. The supervisor answers HTTP on $PORT, one run a request, so the runner's own
# image serves.
resource "google_cloud_run_v2_service" "function" {
  count = local.from_image ? 1 : 0

  project             = var.project_id
  name                = local.names.function
  location            = var.region
  description         = "${local.title}."
  labels              = local.labels
  ingress             = "INGRESS_TRAFFIC_INTERNAL_ONLY"
  deletion_protection = var.deletion_protection

  template {
    labels                           = local.labels
    service_account                  = local.account_email
    timeout                          = var.timeout_seconds == null ? null : "${var.timeout_seconds}s"
    encryption_key                   = local.kms_key
    execution_environment            = var.storage.state_bucket == null ? null : "EXECUTION_ENVIRONMENT_GEN2"
    max_instance_request_concurrency = 1

    scaling {
      min_instance_count = var.scaling.min_instances
      max_instance_count = var.scaling.max_instances
    }

    containers {
      image   = local.image
      command = module.run.entry_point
      args    = module.run.args

      ports {
        container_port = local.function_port
      }

      startup_probe {
        period_seconds    = 5
        timeout_seconds   = 5
        failure_threshold = 24

        tcp_socket {
          port = local.function_port
        }
      }

      resources {
        limits   = { cpu = local.cpu, memory = local.memory }
        cpu_idle = true
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

  lifecycle {
    # refusal: cloud-run-image
    precondition {
      condition     = var.image == null || can(regex(local.cloud_run_image_pattern, local.image))
      error_message = "Cloud Run takes images of Artifact Registry (REGION-docker.pkg.dev), gcr.io and docker.io alone. Those of another registry come by a remote repository of Artifact Registry."
    }

    # https://docs.cloud.google.com/run/docs/configuring/execution-environments
    # refusal: function-state
    precondition {
      condition     = var.storage.state_bucket == null || try(tonumber(local.cpu) >= local.mount_cpu_min && local.memory_mib_set >= local.mount_memory_min, true)
      error_message = "A function that mounts a state bucket has at least ${local.mount_cpu_min_words} CPU and ${local.mount_memory_min_words} of memory."
    }

    # refusal: function-memory
    precondition {
      condition     = local.memory_fits
      error_message = "A function takes ${local.function_memory_words}."
    }
  }

  depends_on = [
    google_kms_crypto_key_iam_member.cloud_run,
    google_secret_manager_secret_iam_member.job,
    google_storage_bucket_iam_member.job,
  ]
}

check "function_image" {
  # refusal: image-missing
  assert {
    condition     = var.image != null || !local.from_image
    error_message = "No image is given, so no run can start: build one from the Dockerfile of the runner, push it to a registry of yours and set image."
  }
}
