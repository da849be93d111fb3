# A function built from a source archive that runs whenever a file lands in a bucket.

terraform {
  required_version = ">= 1.11"

  required_providers {
    google = {
      source  = "hashicorp/google"
      version = ">= 6.13, < 8.0"
    }
  }
}

provider "google" {
  project = "acme-data"
  region  = "europe-west3"
}

module "job" {
  source = "../../"

  runtime_type    = "cloud_functions"
  tenant_id       = "acme"
  job_name        = "landing_files"
  project_id      = "acme-data"
  region          = "europe-west3"
  compute         = { cpu = "1", memory = "1Gi" }
  scaling         = { max_instances = 5 }
  timeout_seconds = 300
  storage         = { state_bucket = "dativo-state-acme", data_bucket = "dativo-data-acme" }
  job_document    = <<-YAML
    # The text of the job's file, as file("job.yaml") reads it.
    tenant_id: acme
  YAML

  labels = { costcenter = "fin_001" }

  source_bucket        = "acme-function-sources"
  source_object        = "landing-files-1.4.0.zip"
  function_entry_point = "on_file"

  event_trigger = {
    event_type = "google.cloud.storage.object.v1.finalized"
    filters    = [{ attribute = "bucket", value = "acme-landing" }]
  }
}
