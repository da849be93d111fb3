# A job that an existing MWAA environment starts as a Fargate task every day at six: the DAG is put
# into the environment's bucket, and its execution role may start this task and no other.

terraform {
  required_version = ">= 1.11"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.80, < 7.0"
    }
  }
}

provider "aws" {
  region = "us-east-1"
}

module "job" {
  source = "../../"

  cloud_provider = "aws"
  runtime_type   = "airflow"
  job_name       = "stripe_invoices_to_iceberg"
  tenant_id      = "acme"
  region         = "us-east-1"

  image = "123456789012.dkr.ecr.us-east-1.amazonaws.com/dativo-ingest:1.4.0"
  # The job is a file of the image; a text comes with job_document = file("job.yaml").
  job_config_path = "/app/jobs/job.yaml"

  schedule            = "0 6 * * *"
  dag_bucket          = "acme-mwaa"
  mwaa_execution_role = "acme-mwaa-execution"

  compute         = { cpu = "1024", memory = "3072" }
  scaling         = { max_instances = 2 }
  timeout_seconds = 3600

  networking = {
    vpc_id     = "vpc-12345678"
    subnet_ids = ["subnet-12345678", "subnet-87654321"]
  }

  storage = {
    state_bucket = "dativo-state-acme"
    data_bucket  = "dativo-data-acme"
  }

  tags = {
    CostCenter = "FIN-002"
    Owner      = "billing-data@acme.com"
  }
}
