# A Dagster code location in a subnetwork, with the job that Dagster's run launcher starts.

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

  runtime_type    = "dagster"
  tenant_id       = "acme"
  job_name        = "mysql_orders"
  project_id      = "acme-data"
  region          = "europe-west3"
  image           = "europe-docker.pkg.dev/acme-data/dativo/dativo-ingest:1.4.0"
  compute         = { cpu = "4", memory = "8Gi" }
  scaling         = { min_instances = 1, max_instances = 2 }
  timeout_seconds = 7200
  storage         = { state_bucket = "dativo-state-acme", data_bucket = "dativo-data-acme" }
  job_document    = <<-YAML
    # The text of the job's file, as file("job.yaml") reads it.
    tenant_id: acme
  YAML

  labels = { costcenter = "fin_001" }

  networking = {
    vpc_id             = "projects/acme-net/global/networks/shared"
    subnet_ids         = ["projects/acme-net/regions/europe-west3/subnetworks/jobs"]
    security_group_ids = ["dativo"]
  }

  dagster_service_account = "dagster@acme-data.iam.gserviceaccount.com"
}

output "dagster_yaml" {
  description = "For dagster.yaml."
  value       = module.job.dagster_yaml
}

output "workspace_yaml" {
  description = "For workspace.yaml."
  value       = module.job.workspace_yaml
}
