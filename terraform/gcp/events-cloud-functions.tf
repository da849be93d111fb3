locals {
  sender_email  = local.makes_account ? one(google_service_account.events[*].email) : local.account_email
  sender_member = local.makes_account ? one(google_service_account.events[*].member) : local.account_member

  # Eventarc knows this right on the project alone.
  # https://cloud.google.com/eventarc/docs/roles-permissions
  event_right = { role = "roles/eventarc.eventReceiver", resource = "projects/${var.project_id}", member = local.sender_member }
}

# Whom Eventarc calls the function as, where accounts are made.
resource "google_service_account" "events" {
  count = local.is_event && local.makes_account ? 1 : 0

  project      = var.project_id
  account_id   = local.names.event_sender
  display_name = "Events of ${local.title}"
  description  = "Receives the events and calls the function."
}

resource "google_project_iam_member" "event_receiver" {
  count = local.is_event && local.makes_account ? 1 : 0

  project = var.project_id
  role    = local.event_right.role
  member  = local.event_right.member
}

resource "google_cloud_run_v2_service_iam_member" "events" {
  count = local.is_event ? 1 : 0

  project  = var.project_id
  location = var.region
  name     = local.function_service
  role     = "roles/run.invoker"
  member   = local.sender_member

  lifecycle {
    # refusal: event-timeout
    precondition {
      condition     = coalesce(var.timeout_seconds, 1) <= local.event_timeout_max
      error_message = "A function that an event starts runs at most ${local.event_timeout_max_words} seconds."
    }
  }
}

# With source the function brings its own trigger.
resource "google_eventarc_trigger" "this" {
  count = local.from_image && local.is_event ? 1 : 0

  project         = var.project_id
  name            = local.names.event_trigger
  location        = coalesce(var.event_trigger.region, var.region)
  labels          = local.labels
  service_account = local.sender_email

  matching_criteria {
    attribute = "type"
    value     = var.event_trigger.event_type
  }

  dynamic "matching_criteria" {
    for_each = var.event_trigger.filters

    content {
      attribute = matching_criteria.value.attribute
      value     = matching_criteria.value.value
      operator  = matching_criteria.value.operator
    }
  }

  dynamic "transport" {
    for_each = var.event_trigger.pubsub_topic == null ? [] : [var.event_trigger.pubsub_topic]

    content {
      pubsub {
        topic = transport.value
      }
    }
  }

  destination {
    cloud_run_service {
      service = google_cloud_run_v2_service.function[0].name
      region  = var.region
    }
  }

  depends_on = [
    google_cloud_run_v2_service_iam_member.events,
    google_project_iam_member.event_receiver,
  ]
}
