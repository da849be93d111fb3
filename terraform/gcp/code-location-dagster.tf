locals {
  is_dagster       = var.runtime_type == "dagster"
  dagster_member   = var.dagster_service_account == null ? null : "serviceAccount:${var.dagster_service_account}"
  minimum_location = coalesce(var.scaling.min_instances, 1)

  # The job's secrets that the code location gets, too.
  code_location_secrets = { for name, secret in local.secrets : name => secret if contains(var.code_location_secrets, name) }
  code_location_email   = local.makes_account ? one(google_service_account.code_location[*].email) : local.account_email

  # No run: no time limit, no lines. As in a run the secret wins.
  code_location_environment = {
    for name, value in merge(local.runner_environment, module.run.service_environment, local.documents, var.environment) :
    name => value if !contains(keys(local.code_location_secrets), name)
  }

  # What a Dagster that exists adds to its own two files. The launcher has a time limit of its own,
  # which replaces that of the job.
  dagster_yaml = local.is_dagster ? yamlencode({
    run_launcher = {
      module = "dagster_contrib_gcp.cloud_run.run_launcher"
      class  = "CloudRunRunLauncher"
      config = merge(
        {
          project                   = var.project_id
          region                    = var.region
          job_name_by_code_location = { (local.names.code_location) = local.names.job }
        },
        var.timeout_seconds == null ? {} : { run_timeout = var.timeout_seconds },
      )
    }
  }) : null

  # Cloud Run serves gRPC with TLS on port 443, whatever port the container listens on.
  workspace_yaml = local.is_dagster ? yamlencode({
    load_from = [{
      grpc_server = {
        host          = trimprefix(google_cloud_run_v2_service.code_location[0].uri, "https://")
        port          = 443
        location_name = local.names.code_location
        ssl           = true
      }
    }]
  }) : null
}

# What the code location reads its secrets as, where accounts are made. It starts nothing and touches
# no data; Cloud Run's own agent pulls the image.
resource "google_service_account" "code_location" {
  count = local.is_dagster && local.makes_account ? 1 : 0

  project      = var.project_id
  account_id   = local.names.code_location_account
  display_name = "Code location of ${local.title}"
  description  = "Serves the definitions of the job to Dagster."
}

resource "google_secret_manager_secret_iam_member" "code_location" {
  for_each = local.is_dagster && local.makes_account ? toset([
    for secret in values(local.code_location_secrets) : "projects/${secret.project}/secrets/${secret.name}"
  ]) : []

  secret_id = each.value
  role      = local.secret_role
  member    = google_service_account.code_location[0].member
}

# The gRPC server that Dagster's webserver and daemon ask for the definitions. The runs are
# executions of the Cloud Run job, started by dagster_contrib_gcp's CloudRunRunLauncher.
resource "google_cloud_run_v2_service" "code_location" {
  count = local.is_dagster ? 1 : 0

  project             = var.project_id
  name                = local.names.code_location
  location            = var.region
  description         = "Code location of ${local.title}."
  labels              = local.labels
  ingress             = "INGRESS_TRAFFIC_INTERNAL_ONLY"
  deletion_protection = var.deletion_protection

  template {
    labels          = local.labels
    service_account = local.code_location_email
    encryption_key  = local.kms_key

    scaling {
      min_instance_count = local.minimum_location
      max_instance_count = coalesce(var.scaling.max_instances, max(local.minimum_location, 1))
    }

    containers {
      image = local.image
      # The supervisor writes the definitions before the server reads them.
      command = module.run.entry_point
      args = coalesce(var.code_location_command, [
        "dagster", "api", "grpc", "--host", "0.0.0.0", "--port", tostring(var.code_location_port),
        "--python-file", module.run.definitions_path, "--location-name", local.names.code_location,
      ])

      # gRPC needs HTTP/2 all the way: https://cloud.google.com/run/docs/triggering/grpc
      ports {
        name           = "h2c"
        container_port = var.code_location_port
      }

      # Sensors and schedules are worked out between the requests, too.
      resources {
        limits   = { cpu = tostring(var.code_location_cpu), memory = var.code_location_memory }
        cpu_idle = false
      }

      dynamic "env" {
        for_each = local.code_location_environment

        content {
          name  = env.key
          value = env.value
        }
      }

      dynamic "env" {
        for_each = local.code_location_secrets

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

  depends_on = [
    google_kms_crypto_key_iam_member.cloud_run,
    google_secret_manager_secret_iam_member.code_location,
  ]
}

# Dagster sends no identity token. The ingress lets callers of the network alone through.
resource "google_cloud_run_v2_service_iam_member" "network" {
  count = local.is_dagster && var.code_location_is_public_in_vpc ? 1 : 0

  project  = var.project_id
  location = var.region
  name     = google_cloud_run_v2_service.code_location[0].name
  role     = "roles/run.invoker"
  member   = "allUsers"
}

resource "google_cloud_run_v2_service_iam_member" "dagster" {
  count = local.is_dagster && local.dagster_member != null ? 1 : 0

  project  = var.project_id
  location = var.region
  name     = google_cloud_run_v2_service.code_location[0].name
  role     = "roles/run.invoker"
  member   = local.dagster_member
}

# The launcher runs the job with the run's own command, cancels executions and asks for their
# state: each on this one job.
resource "google_cloud_run_v2_job_iam_member" "dagster" {
  for_each = local.is_dagster && local.dagster_member != null ? toset(["roles/run.jobsExecutorWithOverrides", "roles/run.viewer"]) : []

  project  = var.project_id
  location = var.region
  name     = google_cloud_run_v2_job.this[0].name
  role     = each.value
  member   = local.dagster_member
}
