locals {
  is_function = var.runtime_type == "cloud_functions"
  from_source = local.is_function && var.source_bucket != null
  from_image  = local.is_function && var.source_bucket == null
  is_event    = local.is_function && var.event_trigger != null

  # Where Cloud Run sends requests, and what it sets PORT to.
  function_port = 8080
}

# A function of the 2nd generation, built from source. One request at a time: a run is a request.
resource "google_cloudfunctions2_function" "this" {
  count = local.from_source ? 1 : 0

  project      = var.project_id
  name         = local.names.function
  location     = var.region
  description  = "${local.title}."
  labels       = local.labels
  kms_key_name = local.kms_key

  build_config {
    runtime           = var.function_language
    entry_point       = var.function_entry_point
    docker_repository = var.docker_repository

    source {
      storage_source {
        bucket = var.source_bucket
        object = var.source_object
      }
    }
  }

  service_config {
    service_account_email            = local.account_email
    available_cpu                    = local.cpu
    available_memory                 = local.memory
    timeout_seconds                  = var.timeout_seconds
    min_instance_count               = var.scaling.min_instances
    max_instance_count               = var.scaling.max_instances
    max_instance_request_concurrency = 1
    environment_variables            = local.plain_environment
    ingress_settings                 = "ALLOW_INTERNAL_ONLY"
    vpc_connector                    = local.connector
    vpc_connector_egress_settings    = local.connector == null ? null : local.egress

    dynamic "secret_environment_variables" {
      for_each = local.secrets

      content {
        key        = secret_environment_variables.key
        project_id = secret_environment_variables.value.project
        secret     = secret_environment_variables.value.name
        version    = secret_environment_variables.value.version
      }
    }
  }

  dynamic "event_trigger" {
    for_each = var.event_trigger == null ? [] : [var.event_trigger]

    content {
      event_type            = event_trigger.value.event_type
      trigger_region        = event_trigger.value.region
      pubsub_topic          = event_trigger.value.pubsub_topic
      retry_policy          = event_trigger.value.retry ? "RETRY_POLICY_RETRY" : "RETRY_POLICY_DO_NOT_RETRY"
      service_account_email = local.sender_email

      dynamic "event_filters" {
        for_each = event_trigger.value.filters

        content {
          attribute = event_filters.value.attribute
          value     = event_filters.value.value
          operator  = event_filters.value.operator
        }
      }
    }
  }

  lifecycle {
    # refusal: function-memory
    precondition {
      condition     = local.memory_fits
      error_message = "A function takes ${local.function_memory_words}."
    }

    # google_cloudfunctions2_function has no argument for direct VPC egress.
    # refusal: function-network
    precondition {
      condition     = !local.has_direct_vpc
      error_message = "A function built from source reaches a network through a Serverless VPC connector only."
    }

    # https://cloud.google.com/functions/docs/securing/cmek
    # refusal: function-key
    precondition {
      condition     = local.kms_key == null || var.docker_repository != null
      error_message = "A function built from source with a key of its own needs docker_repository."
    }
  }

  depends_on = [
    google_kms_crypto_key_iam_member.cloud_run,
    google_kms_crypto_key_iam_member.functions,
    google_project_iam_member.event_receiver,
    google_secret_manager_secret_iam_member.job,
  ]
}

# The other service agents that touch a function's source, image and events.
# https://cloud.google.com/functions/docs/securing/cmek
resource "google_kms_crypto_key_iam_member" "functions" {
  for_each = local.from_source && local.kms_key != null && var.project_number != null ? toset(concat(
    ["gcf-admin-robot", "gcp-sa-artifactregistry", "gs-project-accounts"],
    local.is_event ? ["gcp-sa-eventarc"] : [],
  )) : []

  crypto_key_id = local.kms_key
  role          = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  member        = "serviceAccount:service-${var.project_number}@${each.value}.iam.gserviceaccount.com"
}
