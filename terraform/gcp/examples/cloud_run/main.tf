# A nightly Cloud Run job behind a Serverless VPC connector, with its own key, its log in a log
# bucket and three alarms.

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

  runtime_type    = "cloud_run"
  tenant_id       = "acme"
  job_name        = "hubspot_contacts_to_iceberg"
  project_id      = "acme-data"
  region          = "europe-west3"
  compute         = { cpu = "2", memory = "4Gi" }
  timeout_seconds = 3600

  networking = {
    vpc_id         = "projects/acme-data/locations/europe-west3/connectors/jobs"
    private_access = true
  }

  storage = {
    state_bucket = "dativo-state-acme"
    data_bucket  = "dativo-data-acme"
    encryption = {
      enabled    = true
      kms_key_id = "projects/acme-keys/locations/europe-west3/keyRings/data/cryptoKeys/jobs"
    }
  }

  monitoring = {
    enabled   = true
    log_group = "projects/acme-data/locations/global/buckets/dativo"
    alerts = {
      channels   = ["projects/acme-data/notificationChannels/1234567890"]
      thresholds = { error_rate = 5, timeout_rate = 2, records_processed_min = 100 }
    }
  }

  job_document = <<-YAML
    # The text of the job's file, as file("job.yaml") reads it.
    tenant_id: acme
  YAML

  labels = { costcenter = "fin_001", owner = "data_team_acme_com", environment = "prod" }

  image          = "europe-docker.pkg.dev/acme-data/dativo/dativo-ingest:1.4.0"
  project_number = "123456789012"
  schedule       = "0 3 * * *"
  secrets        = { HUBSPOT_TOKEN = "projects/acme-data/secrets/hubspot" }
}
