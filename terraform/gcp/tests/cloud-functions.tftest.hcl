# The function from an image and from source, called by a schedule and by an event.

mock_provider "google" {}

variables {
  runtime_type = "cloud_functions"
  tenant_id    = "acme"
  job_name     = "orders"
  project_id   = "acme-data"
  image        = "us-docker.pkg.dev/acme-data/etl/ingest:1.0.0"
  job_document = "name: orders\n"
}

run "image" {
  command = plan

  variables {
    scaling         = { min_instances = 1, max_instances = 3 }
    timeout_seconds = 900
    schedule        = "0 6 * * *"
    networking      = { subnet_ids = ["jobs"] }
    storage         = { state_bucket = "state" }
  }

  assert {
    condition     = jsondecode(one([for env in google_cloud_run_v2_service.function[0].template[0].containers[0].env : env.value if env.name == "DATIVO_SUPERVISOR"])).serve && google_cloud_run_v2_service.function[0].template[0].containers[0].startup_probe[0].tcp_socket[0].port == 8080
    error_message = "The supervisor answers requests, and is ready once it listens."
  }

  assert {
    condition     = google_cloud_run_v2_service.function[0].template[0].volumes[0].gcs[0].bucket == "state" && google_cloud_run_v2_service.function[0].template[0].execution_environment == "EXECUTION_ENVIRONMENT_GEN2"
    error_message = "The state bucket is mounted."
  }

  assert {
    condition     = length(google_cloud_run_v2_service.function) == 1 && length(google_cloudfunctions2_function.this) == 0
    error_message = "An image runs as a Cloud Run service."
  }

  assert {
    condition     = google_cloud_run_v2_service.function[0].ingress == "INGRESS_TRAFFIC_INTERNAL_ONLY"
    error_message = "The function is not reached from outside."
  }

  assert {
    condition     = google_cloud_run_v2_service.function[0].template[0].scaling[0].max_instance_count == 3 && google_cloud_run_v2_service.function[0].template[0].max_instance_request_concurrency == 1
    error_message = "One run an instance, as many instances as allowed."
  }

  assert {
    condition     = google_cloud_scheduler_job.function[0].attempt_deadline == "900s" && google_cloud_run_v2_service_iam_member.launcher[0].role == "roles/run.invoker"
    error_message = "Cloud Scheduler waits as long as the function may run, and may call it."
  }

  assert {
    condition     = google_cloud_run_v2_service.function[0].template[0].vpc_access[0].network_interfaces[0].subnetwork == "jobs"
    error_message = "The function stands in the subnetwork."
  }
}

run "source" {
  command = plan

  variables {
    source_bucket     = "sources"
    source_object     = "orders.zip"
    docker_repository = "projects/acme-data/locations/us-central1/repositories/functions"
    project_number    = "123456789012"
    compute           = { cpu = "2", memory = "1Gi" }
    networking        = { vpc_id = "projects/acme-data/locations/us-central1/connectors/vpc" }
    storage           = { encryption = { enabled = true, kms_key_id = "projects/k/locations/l/keyRings/r/cryptoKeys/k" } }
    secrets           = { TOKEN = "stripe" }
  }

  assert {
    condition     = google_cloudfunctions2_function.this[0].build_config[0].source[0].storage_source[0].object == "orders.zip" && length(google_cloud_run_v2_service.function) == 0
    error_message = "A source archive is built into a function."
  }

  assert {
    condition     = google_cloudfunctions2_function.this[0].service_config[0].available_cpu == "2" && google_cloudfunctions2_function.this[0].service_config[0].available_memory == "1Gi"
    error_message = "The function has the size asked for."
  }

  assert {
    condition     = google_cloudfunctions2_function.this[0].service_config[0].vpc_connector_egress_settings == "ALL_TRAFFIC" && google_cloudfunctions2_function.this[0].service_config[0].ingress_settings == "ALLOW_INTERNAL_ONLY"
    error_message = "Traffic leaves through the connector and comes from inside only."
  }

  assert {
    condition     = length(google_kms_crypto_key_iam_member.functions) == 3
    error_message = "The service agents that build the function may use the key."
  }

  assert {
    condition     = google_cloudfunctions2_function.this[0].service_config[0].secret_environment_variables[0].secret == "stripe"
    error_message = "Secrets reach the function by name."
  }
}

run "image_and_event" {
  command = plan

  variables {
    timeout_seconds = 540
    event_trigger = {
      event_type   = "google.cloud.storage.object.v1.finalized"
      filters      = [{ attribute = "bucket", value = "landing" }]
      pubsub_topic = "projects/acme-data/topics/landing"
    }
  }

  assert {
    condition     = length(google_eventarc_trigger.this[0].matching_criteria) == 2 && google_project_iam_member.event_receiver[0].role == "roles/eventarc.eventReceiver"
    error_message = "Eventarc filters by type and attribute and may receive the event."
  }

  assert {
    condition     = google_cloud_run_v2_service_iam_member.events[0].role == "roles/run.invoker"
    error_message = "The sender may call the function."
  }
}

run "source_and_event" {
  command = plan

  variables {
    source_bucket = "sources"
    source_object = "orders.zip"
    event_trigger = { event_type = "google.cloud.pubsub.topic.v1.messagePublished", pubsub_topic = "projects/acme-data/topics/t", retry = true }
  }

  assert {
    condition     = google_cloudfunctions2_function.this[0].event_trigger[0].retry_policy == "RETRY_POLICY_RETRY" && length(google_eventarc_trigger.this) == 0
    error_message = "A function from source brings its own trigger."
  }
}

run "alarms_read_requests" {
  command = plan

  variables {
    monitoring = { enabled = true, alerts = { thresholds = { error_rate = 5, timeout_rate = 2 } } }
  }

  assert {
    condition     = strcontains(google_monitoring_alert_policy.this["timeout_rate"].conditions[0].condition_threshold[0].filter, "response_code=\"504\"")
    error_message = "A request stopped at its timeout is answered with 504."
  }

  assert {
    condition     = strcontains(google_monitoring_alert_policy.this["error_rate"].conditions[0].condition_threshold[0].filter, "service_name=\"dativo-acme-orders\"")
    error_message = "The alarm reads the function's own requests."
  }
}
