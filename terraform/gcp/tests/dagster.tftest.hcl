# The code location, and the job that the run launcher starts.

mock_provider "google" {}

variables {
  runtime_type = "dagster"
  tenant_id    = "acme"
  job_name     = "orders"
  project_id   = "acme-data"
  image        = "us-docker.pkg.dev/acme-data/etl/ingest:1.0.0"
  job_document = "name: orders\n"
}

run "minimal" {
  command = plan

  assert {
    condition     = google_cloud_run_v2_service.code_location[0].name == "dativo-acme-orders-code" && google_cloud_run_v2_job.this[0].name == "dativo-acme-orders"
    error_message = "There is a code location and a job for its runs."
  }

  assert {
    condition     = google_cloud_run_v2_service.code_location[0].template[0].scaling[0].min_instance_count == 1 && google_cloud_run_v2_service.code_location[0].template[0].scaling[0].max_instance_count == 1
    error_message = "One instance stands by."
  }

  assert {
    condition     = google_cloud_run_v2_service.code_location[0].template[0].containers[0].ports[0].name == "h2c" && google_cloud_run_v2_service.code_location[0].ingress == "INGRESS_TRAFFIC_INTERNAL_ONLY"
    error_message = "The server speaks gRPC to the inside."
  }

  assert {
    condition     = slice(google_cloud_run_v2_service.code_location[0].template[0].containers[0].command, 0, 2) == tolist(["python3", "-c"]) && contains(google_cloud_run_v2_service.code_location[0].template[0].containers[0].args, "/tmp/dativo/definitions.py")
    error_message = "The supervisor brings the definitions that the server serves."
  }

  assert {
    condition     = google_cloud_run_v2_service_iam_member.network[0].member == "allUsers"
    error_message = "Dagster sends no token, and the ingress is internal."
  }

  assert {
    condition     = yamldecode(output.dagster_yaml).run_launcher.config == { project = "acme-data", region = "us-central1", job_name_by_code_location = { dativo-acme-orders-code = "dativo-acme-orders" } }
    error_message = "The launcher starts the job of the code location."
  }

  assert {
    condition     = length(google_cloud_run_v2_job_iam_member.dagster) + length(google_cloud_run_v2_service_iam_member.dagster) == 0
    error_message = "Without Dagster's account nobody gets a right."
  }
}

run "scaled_and_granted" {
  command = plan

  variables {
    scaling                 = { min_instances = 0, max_instances = 4 }
    compute                 = { cpu = "2", memory = "4Gi" }
    timeout_seconds         = 7200
    dagster_service_account = "dagster@acme-data.iam.gserviceaccount.com"
    schedule                = "0 6 * * *"
  }

  assert {
    condition     = google_cloud_run_v2_service.code_location[0].template[0].scaling[0].min_instance_count == 0 && google_cloud_run_v2_service.code_location[0].template[0].scaling[0].max_instance_count == 4
    error_message = "The code location scales as asked."
  }

  assert {
    condition     = google_cloud_run_v2_job.this[0].template[0].template[0].containers[0].resources[0].limits == tomap({ cpu = "2", memory = "4Gi" }) && google_cloud_run_v2_service.code_location[0].template[0].containers[0].resources[0].limits == tomap({ cpu = "1", memory = "2Gi" })
    error_message = "The size is that of the runs, not of the code location."
  }

  assert {
    condition     = keys(google_cloud_run_v2_job_iam_member.dagster) == ["roles/run.jobsExecutorWithOverrides", "roles/run.viewer"]
    error_message = "Dagster may run this job with a command of its own, and see it."
  }

  assert {
    condition     = yamldecode(output.dagster_yaml).run_launcher.config.run_timeout == 7200
    error_message = "The launcher's limit is that of the job."
  }

  assert {
    condition     = jsondecode(one([for env in google_cloud_run_v2_service.code_location[0].template[0].containers[0].env : env.value if env.name == "DATIVO_DAGSTER_JOB"])).cron == "0 6 * * *"
    error_message = "The definitions have the schedule."
  }

  assert {
    condition     = length(google_cloud_scheduler_job.job) == 0
    error_message = "Dagster starts the runs by it, and nobody else."
  }
}

run "secrets_of_the_code_location" {
  command = plan

  variables {
    secrets               = { TOKEN = "stripe", DAGSTER_PASSWORD = "projects/acme-vault/secrets/dagster/versions/3", AGAIN = "projects/acme-vault/secrets/dagster" }
    environment           = { TOKEN = "plain", DAGSTER_PASSWORD = "plain", LOG_LEVEL = "debug" }
    code_location_secrets = ["DAGSTER_PASSWORD", "AGAIN"]
  }

  assert {
    condition = { for env in google_cloud_run_v2_service.code_location[0].template[0].containers[0].env : env.name => env.value_source[0].secret_key_ref[0] if length(env.value_source) > 0 } == {
      AGAIN            = { secret = "projects/acme-vault/secrets/dagster", version = "latest" }
      DAGSTER_PASSWORD = { secret = "projects/acme-vault/secrets/dagster", version = "3" }
    }
    error_message = "The code location gets the secrets that are named, and no other."
  }

  assert {
    condition     = { for env in google_cloud_run_v2_service.code_location[0].template[0].containers[0].env : env.name => env.value if contains(keys(var.environment), env.name) && length(env.value_source) == 0 } == { TOKEN = "plain", LOG_LEVEL = "debug" }
    error_message = "A name has one value there, and the secret wins."
  }

  assert {
    condition     = toset([for env in google_cloud_run_v2_job.this[0].template[0].template[0].containers[0].env : env.name if length(env.value_source) > 0]) == toset(keys(var.secrets))
    error_message = "A run gets all of them."
  }

  assert {
    condition     = keys(google_secret_manager_secret_iam_member.code_location) == ["projects/acme-vault/secrets/dagster"] && length(google_secret_manager_secret_iam_member.job) == 2
    error_message = "Each account may read its own secrets, once."
  }

  assert {
    condition     = google_service_account.code_location[0].account_id != google_service_account.job[0].account_id
    error_message = "The code location is not the job."
  }
}

run "a_secret_that_the_job_has_not" {
  command = plan

  variables {
    secrets               = { TOKEN = "stripe" }
    code_location_secrets = ["OTHER"]
  }

  expect_failures = [var.code_location_secrets]
}

run "workspace_after_apply" {
  override_resource {
    target = google_cloud_run_v2_service.code_location
    values = { uri = "https://code-abc-uc.a.run.app" }
  }

  variables {
    code_location_is_public_in_vpc = false
  }

  assert {
    condition     = yamldecode(output.workspace_yaml).load_from[0].grpc_server == { host = "code-abc-uc.a.run.app", port = 443, location_name = "dativo-acme-orders-code", ssl = true }
    error_message = "Cloud Run serves gRPC with TLS on port 443."
  }

  assert {
    condition     = length(google_cloud_run_v2_service_iam_member.network) == 0
    error_message = "Nobody may call without a token."
  }
}
