# Names fit their limits and stay apart, whatever tenant and job are called.

mock_provider "google" {}

variables {
  runtime_type = "cloud_run"
  project_id   = "acme-data"
  image        = "us-docker.pkg.dev/acme-data/etl/ingest:1.0.0"
  job_document = "name: orders\n"
}

run "short_names_are_readable" {
  command = plan

  variables {
    tenant_id        = "acme"
    job_name         = "orders"
    environment_name = "prod"
  }

  assert {
    condition     = output.names.job == "dativo-acme-orders-prod" && output.names.service_account == "dativo-acme-orders-us-${substr(sha256(join("", [for part in ["acme", "orders", "prod", "us-central1"] : sha256(part)])), 0, 8)}"
    error_message = "What fits stays; what does not is cut and gets the hash."
  }
}

run "long_names_fit" {
  command = plan

  variables {
    tenant_id = "a-tenant-with-quite-a-long-name-that-nobody-would-type-twice"
    job_name  = "and_a_job_that_is_called_after_its_source_its_target_and_its_mother"
  }

  assert {
    condition     = alltrue([for kind, name in output.names : length(name) <= local.name_rules[kind].max && can(regex("^[a-z][a-z0-9-]*[a-z0-9]$", name))])
    error_message = "Every name has its length and characters."
  }
}

run "lost_characters_are_told_apart" {
  command = plan

  variables {
    tenant_id = "größe"
    job_name  = "日本語"
  }

  assert {
    condition     = output.names.job == "dativo-gr-e-${substr(sha256(join("", [for part in ["größe", "日本語", "", ""] : sha256(part)])), 0, 8)}"
    error_message = "A name that lost letters gets the hash."
  }
}
