# A cron job on a GKE cluster that has Workload Identity. The kubernetes provider reads the
# kubeconfig that `gcloud container clusters get-credentials` writes.

terraform {
  required_version = ">= 1.11"

  required_providers {
    google = {
      source  = "hashicorp/google"
      version = ">= 6.13, < 8.0"
    }
    kubernetes = {
      source  = "hashicorp/kubernetes"
      version = ">= 2.30, < 4.0"
    }
  }
}

provider "google" {
  project = "acme-data"
  region  = "europe-west3"
}

provider "kubernetes" {
  config_path = "~/.kube/config"
}

module "job" {
  source = "../../"

  runtime_type    = "kubernetes"
  tenant_id       = "acme"
  job_name        = "postgres_events"
  project_id      = "acme-data"
  region          = "europe-west3"
  image           = "europe-docker.pkg.dev/acme-data/dativo/dativo-ingest:1.4.0"
  compute         = { cpu = "2", memory = "4Gi", disk_size = "20", instance_type = "n2-standard-4" }
  timeout_seconds = 3600
  storage         = { state_bucket = "dativo-state-acme", data_bucket = "dativo-data-acme" }
  job_document    = <<-YAML
    # The text of the job's file, as file("job.yaml") reads it.
    tenant_id: acme
  YAML

  labels = { costcenter = "fin_001" }

  kubernetes_namespace = "etl"
  schedule             = "30 2 * * *"
  secrets              = { PGPASSWORD = "postgres/password" }
}
