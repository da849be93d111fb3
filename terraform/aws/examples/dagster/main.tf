# A Dagster code location as an ECS service that scales from one to three instances, the task of
# its runs, and the rights of an existing Dagster daemon to start them.

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
  runtime_type   = "dagster"
  job_name       = "mysql_customers_to_iceberg"
  tenant_id      = "acme"
  region         = "us-east-1"

  image = "123456789012.dkr.ecr.us-east-1.amazonaws.com/dativo-ingest:1.4.0"
  # The job is a file of the image; a text comes with job_document = file("job.yaml").
  job_config_path = "/app/jobs/job.yaml"

  compute         = { cpu = "1024", memory = "2048" }
  scaling         = { min_instances = 1, max_instances = 3, target_cpu_utilization = 70 }
  timeout_seconds = 3600

  networking = {
    vpc_id     = "vpc-12345678"
    subnet_ids = ["subnet-12345678", "subnet-87654321"]
  }

  storage = {
    state_bucket = "dativo-state-acme"
    data_bucket  = "dativo-data-acme"
  }

  dagster_role                     = "arn:aws:iam::123456789012:role/dagster-daemon"
  dagster_security_group_id        = "sg-12345678"
  service_discovery_namespace_id   = "ns-abcdefgh12345678"
  service_discovery_namespace_name = "etl.internal"

  tags = {
    CostCenter = "DATA-001"
    Owner      = "data-engineering@acme.com"
  }
}

output "dagster_yaml" {
  description = "What goes into Dagster's dagster.yaml."
  value       = module.job.dagster_yaml
}

output "workspace_yaml" {
  description = "What goes into Dagster's workspace.yaml."
  value       = module.job.workspace_yaml
}
