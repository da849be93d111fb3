# An account that exists: none is made, nothing is granted on what exists, and what it needs is told.

mock_provider "google" {}
mock_provider "kubernetes" {}

variables {
  tenant_id             = "acme"
  job_name              = "orders"
  project_id            = "acme-data"
  image                 = "us-docker.pkg.dev/acme-data/etl/ingest:1.0.0"
  job_document          = "name: orders\n"
  service_account_email = "loader@acme-data.iam.gserviceaccount.com"
  schedule              = "0 6 * * *"
  storage               = { state_bucket = "state", data_bucket = "data" }
  extra_roles           = ["roles/bigquery.jobUser"]
}

run "cloud_run" {
  command = plan

  variables {
    runtime_type = "cloud_run"
    secrets      = { TOKEN = "stripe", OTHER = "projects/acme-vault/secrets/other" }
  }

  assert {
    condition     = google_cloud_run_v2_job.this[0].template[0].template[0].service_account == var.service_account_email && output.service_account_email == var.service_account_email
    error_message = "The job runs as the account."
  }

  assert {
    condition     = length(google_service_account.job) + length(google_service_account.launcher) == 0
    error_message = "No account is made."
  }

  assert {
    condition     = length(google_storage_bucket_iam_member.job) + length(google_secret_manager_secret_iam_member.job) + length(google_project_iam_member.job) == 0
    error_message = "Its owner grants what it needs."
  }

  assert {
    condition = { for right in output.service_account_rights : "${right.role} ${right.resource}" => right.member } == { for right in [
      "roles/bigquery.jobUser projects/acme-data",
      "roles/secretmanager.secretAccessor projects/acme-data/secrets/stripe",
      "roles/secretmanager.secretAccessor projects/acme-vault/secrets/other",
      "roles/storage.objectUser gs://data",
      "roles/storage.objectUser gs://state",
    ] : right => "serviceAccount:loader@acme-data.iam.gserviceaccount.com" }
    error_message = "What it needs is told, before anything is made."
  }

  assert {
    condition     = google_cloud_scheduler_job.job[0].http_target[0].oauth_token[0].service_account_email == var.service_account_email && google_cloud_run_v2_job_iam_member.launcher[0].member == "serviceAccount:${var.service_account_email}"
    error_message = "Cloud Scheduler starts the job as it, which the job itself, made here, allows."
  }
}

run "function_from_an_image" {
  command = plan

  variables {
    runtime_type  = "cloud_functions"
    event_trigger = { event_type = "google.cloud.storage.object.v1.finalized", filters = [{ attribute = "bucket", value = "inbox" }] }
  }

  assert {
    condition     = google_cloud_run_v2_service.function[0].template[0].service_account == var.service_account_email && google_eventarc_trigger.this[0].service_account == var.service_account_email
    error_message = "The function runs, and Eventarc calls it, as the account."
  }

  assert {
    condition     = length(google_service_account.events) + length(google_project_iam_member.event_receiver) + length(google_service_account.launcher) == 0
    error_message = "Neither an account nor a right on the project is made."
  }

  assert {
    condition     = one(output.service_account_event_rights) == { role = "roles/eventarc.eventReceiver", resource = "projects/acme-data", member = "serviceAccount:${var.service_account_email}" }
    error_message = "What it needs for events is told."
  }

  assert {
    condition     = google_cloud_run_v2_service_iam_member.events[0].member == "serviceAccount:${var.service_account_email}" && google_cloud_scheduler_job.function[0].http_target[0].oidc_token[0].service_account_email == var.service_account_email
    error_message = "The function, made here, lets it call."
  }
}

run "function_from_source" {
  command = plan

  variables {
    runtime_type  = "cloud_functions"
    image         = null
    source_bucket = "sources"
    source_object = "f.zip"
    schedule      = null
    event_trigger = { event_type = "google.cloud.pubsub.topic.v1.messagePublished" }
  }

  assert {
    condition     = google_cloudfunctions2_function.this[0].service_config[0].service_account_email == var.service_account_email && google_cloudfunctions2_function.this[0].event_trigger[0].service_account_email == var.service_account_email
    error_message = "The function runs, and its trigger calls it, as the account."
  }
}

run "dagster" {
  command = plan

  variables {
    runtime_type          = "dagster"
    secrets               = { TOKEN = "stripe", DAGSTER_PASSWORD = "dagster" }
    code_location_secrets = ["DAGSTER_PASSWORD"]
    # Dagster keeps the schedule, so the account may be of another project.
    service_account_email = "loader@acme-identities.iam.gserviceaccount.com"
  }

  assert {
    condition     = google_cloud_run_v2_job.this[0].template[0].template[0].service_account == var.service_account_email && google_cloud_run_v2_service.code_location[0].template[0].service_account == var.service_account_email
    error_message = "The job and the code location run as the account."
  }

  assert {
    condition     = length(google_service_account.code_location) + length(google_secret_manager_secret_iam_member.code_location) == 0
    error_message = "Nothing is made or granted for the code location."
  }

  assert {
    condition     = [for env in google_cloud_run_v2_service.code_location[0].template[0].containers[0].env : env.name if length(env.value_source) > 0] == ["DAGSTER_PASSWORD"]
    error_message = "The code location still gets its own secrets alone."
  }
}

run "kubernetes" {
  command = plan

  variables {
    runtime_type          = "kubernetes"
    cluster_project_id    = "clusters"
    kubernetes_namespace  = "etl"
    service_account_email = "loader@acme-identities.iam.gserviceaccount.com"
  }

  assert {
    condition     = module.kubernetes_job[0].service_account_name == "dativo-acme-orders" && length(google_service_account_iam_member.workload_identity) == 0
    error_message = "Who may act as the account is its owner's to say."
  }

  assert {
    condition = one(output.service_account_workload_rights) == {
      role     = "roles/iam.workloadIdentityUser"
      resource = "projects/-/serviceAccounts/loader@acme-identities.iam.gserviceaccount.com"
      member   = "serviceAccount:clusters.svc.id.goog[etl/dativo-acme-orders]"
    }
    error_message = "What the pods need on it is told."
  }

  assert {
    condition     = [for right in output.service_account_rights : right.role] == ["roles/storage.objectUser", "roles/storage.objectUser", "roles/bigquery.jobUser"]
    error_message = "Secrets of the cluster need no right of the account."
  }
}

run "airflow" {
  command = plan

  variables {
    runtime_type             = "airflow"
    service_account_email    = "123456789-compute@developer.gserviceaccount.com"
    composer_service_account = "composer@acme-data.iam.gserviceaccount.com"
  }

  assert {
    condition     = google_cloud_run_v2_job.this[0].template[0].template[0].service_account == var.service_account_email && length(google_service_account.job) == 0
    error_message = "A default account does, too."
  }

  assert {
    condition     = length(google_cloud_run_v2_job_iam_member.composer) == 2
    error_message = "Composer's rights on the job are another matter."
  }
}

run "made_here" {
  command = plan

  variables {
    runtime_type          = "cloud_run"
    service_account_email = null
  }

  assert {
    condition     = length(google_service_account.job) == 1 && length(google_service_account.launcher) == 1
    error_message = "Without one the accounts are made."
  }

  assert {
    condition     = length(output.service_account_rights) + length(google_storage_bucket_iam_member.job) == 2
    error_message = "It has its rights, and nothing is left to be granted."
  }
}

run "a_schedule_wants_an_account_of_the_project" {
  command = plan

  variables {
    runtime_type          = "cloud_run"
    service_account_email = "loader@acme-identities.iam.gserviceaccount.com"
  }

  expect_failures = [var.service_account_email]
}

run "without_one_it_may_be_of_another" {
  command = plan

  variables {
    runtime_type          = "cloud_run"
    schedule              = null
    service_account_email = "loader@acme-identities.iam.gserviceaccount.com"
  }

  assert {
    condition     = google_cloud_run_v2_job.this[0].template[0].template[0].service_account == var.service_account_email
    error_message = "Cloud Run takes accounts of other projects."
  }
}
