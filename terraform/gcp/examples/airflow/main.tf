# A Cloud Run job that a DAG in Cloud Composer starts.

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

  runtime_type    = "airflow"
  tenant_id       = "acme"
  job_name        = "salesforce_accounts"
  project_id      = "acme-data"
  region          = "europe-west3"
  image           = "europe-docker.pkg.dev/acme-data/dativo/dativo-ingest:1.4.0"
  compute         = { cpu = "2", memory = "4Gi" }
  timeout_seconds = 3600
  storage         = { state_bucket = "dativo-state-acme", data_bucket = "dativo-data-acme" }
  job_document    = <<-YAML
    # The text of the job's file, as file("job.yaml") reads it.
    tenant_id: acme
  YAML

  labels = { costcenter = "fin_001" }

  schedule                 = "0 4 * * *"
  schedule_time_zone       = "Europe/Berlin"
  dag_bucket               = "europe-west3-composer-1234abcd-bucket"
  composer_service_account = "composer@acme-data.iam.gserviceaccount.com"
}
