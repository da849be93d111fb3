# What each input makes of the objects. Nothing here reaches a cluster.

mock_provider "kubernetes" {}

variables {
  name  = "dativo-acme-orders"
  image = "dativo/dativo-ingest:1.0.0"
}

run "minimal_job_runs_at_once" {
  command = plan

  assert {
    condition     = length(kubernetes_job_v1.this) == 1 && length(kubernetes_cron_job_v1.this) == 0
    error_message = "Without a schedule there is one job and no cron job."
  }

  assert {
    condition     = kubernetes_job_v1.this[0].wait_for_completion == false
    error_message = "The apply does not wait for the run."
  }

  assert {
    condition     = kubernetes_job_v1.this[0].spec[0].template[0].spec[0].service_account_name == "dativo-acme-orders"
    error_message = "The pod runs as the created service account."
  }

  assert {
    condition     = kubernetes_job_v1.this[0].spec[0].template[0].spec[0].restart_policy == "Never"
    error_message = "A failed pod is not started again in place."
  }

  assert {
    condition     = length(output.labels) == 0
    error_message = "Without tags there are no labels."
  }
}

run "scheduled_job_with_everything" {
  command = plan

  variables {
    namespace                   = "etl"
    command                     = ["dativo", "run"]
    environment                 = { B = "2", A = "1" }
    secret_environment          = { TOKEN = { name = "stripe", key = "token" } }
    schedule                    = "0 6 * * *"
    schedule_time_zone          = "Europe/Berlin"
    cpu                         = "500m"
    memory                      = "4Gi"
    disk_size                   = "20"
    timeout_seconds             = 3600
    service_account_name        = "orders"
    service_account_annotations = { "iam.gke.io/gcp-service-account" = "a@b.iam.gserviceaccount.com" }
    service_account_labels      = { "azure.workload.identity/use" = "true" }
    pod_labels                  = { "azure.workload.identity/use" = "true" }
    labels                      = { CostCenter = "FIN-001" }
    node_selector               = { "node.kubernetes.io/instance-type" = "e2-standard-4" }
    parallelism                 = 2
    backoff_limit               = 1
  }

  assert {
    condition     = length(kubernetes_job_v1.this) == 0 && kubernetes_cron_job_v1.this[0].spec[0].schedule == "0 6 * * *"
    error_message = "With a schedule there is a cron job and no job."
  }

  assert {
    condition     = kubernetes_cron_job_v1.this[0].spec[0].timezone == "Europe/Berlin"
    error_message = "The schedule has its time zone."
  }

  assert {
    condition     = kubernetes_cron_job_v1.this[0].spec[0].job_template[0].spec[0].active_deadline_seconds == 3600
    error_message = "The timeout stops the run."
  }

  assert {
    condition     = kubernetes_cron_job_v1.this[0].spec[0].job_template[0].spec[0].template[0].spec[0].container[0].resources[0].limits == tomap({ cpu = "500m", memory = "4Gi", "ephemeral-storage" = "20Gi" })
    error_message = "The limits are those of the compute settings."
  }

  assert {
    condition = alltrue([for labels in [
      kubernetes_service_account_v1.this[0].metadata[0].labels,
      kubernetes_cron_job_v1.this[0].metadata[0].labels,
      kubernetes_cron_job_v1.this[0].spec[0].job_template[0].metadata[0].labels,
      kubernetes_cron_job_v1.this[0].spec[0].job_template[0].spec[0].template[0].metadata[0].labels,
    ] : labels["dativo.io/CostCenter"] == "FIN-001"])
    error_message = "Every object and the pod carry the labels."
  }

  assert {
    condition     = kubernetes_cron_job_v1.this[0].spec[0].job_template[0].spec[0].completion_mode == "Indexed"
    error_message = "Several pods are told apart by their index."
  }
}

# The same table as in lib/providers/kubernetes-labels.test.ts.
run "tags_become_legal_labels" {
  command = plan

  variables {
    labels = {
      "CostCenter"         = "FIN-001"
      "Owner"              = "data-team@acme.com"
      "Compliance"         = "GDPR:SOC2"
      "größe"              = "groß"
      "_hidden_"           = "-x-"
      "日本"                 = "dropped"
      "Empty"              = ""
      "OnlyMarks"          = "@@@"
      "Custom_a b"         = "2"
      "Custom_a/b"         = "1"
      "Long"               = "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgg-ggg"
      "emoji_\U0001F600_x" = "ok"
    }
  }

  assert {
    condition = output.labels == {
      "dativo.io/CostCenter" = "FIN-001"
      "dativo.io/Owner"      = "data-team_acme.com"
      "dativo.io/Compliance" = "GDPR_SOC2"
      "dativo.io/gr__e"      = "gro"
      "dativo.io/hidden"     = "x"
      "dativo.io/Custom_a_b" = "1"
      "dativo.io/Long"       = "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgg"
      "dativo.io/emoji___x"  = "ok"
    }
    error_message = "The labels are the legal form of the tags."
  }
}

run "existing_service_account_is_taken" {
  command = plan

  variables {
    create_service_account = false
    service_account_name   = "shared"
  }

  assert {
    condition     = length(kubernetes_service_account_v1.this) == 0 && output.service_account_name == "shared"
    error_message = "An existing service account is used as it is."
  }
}

run "apply_with_mocks" {
  variables {
    schedule = "@daily"
  }

  assert {
    condition     = output.job_name == "dativo-acme-orders" && output.namespace == "default"
    error_message = "The outputs name the job and its namespace."
  }
}
