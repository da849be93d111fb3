# A cron job on an existing EKS cluster with EKS Pod Identity, on nodes of one instance type.

terraform {
  required_version = ">= 1.11"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.80, < 7.0"
    }
    kubernetes = {
      source  = "hashicorp/kubernetes"
      version = ">= 2.30, < 4.0"
    }
  }
}

provider "aws" {
  region = "eu-central-1"
}

provider "kubernetes" {
  config_path    = "~/.kube/config"
  config_context = "acme-staging"
}

module "job" {
  source = "../../"

  cloud_provider = "aws"
  runtime_type   = "kubernetes"
  job_name       = "postgres_orders_to_iceberg"
  tenant_id      = "acme"
  region         = "eu-central-1"

  image = "123456789012.dkr.ecr.eu-central-1.amazonaws.com/dativo-ingest:1.4.0"
  # The job is a file of the image; a text comes with job_document = file("job.yaml").
  job_config_path = "/app/jobs/job.yaml"

  cluster_name         = "acme-staging"
  kubernetes_namespace = "etl"
  schedule             = "15 * * * *"
  schedule_time_zone   = "Europe/Berlin"
  secrets              = { PGPASSWORD = "postgres-orders/password" }

  compute         = { cpu = "2", memory = "4Gi", disk_size = "20", instance_type = "m6i.large" }
  timeout_seconds = 5400

  storage = {
    state_bucket = "dativo-state-acme-staging"
    data_bucket  = "dativo-data-acme-staging"
    encryption = {
      enabled    = true
      kms_key_id = "alias/dativo-staging"
    }
  }

  tags = {
    CostCenter = "OPS-014"
    Owner      = "order-team@acme.com"
  }
}
