# A job on ECS Fargate that runs every morning: private network, own key, alarms, a secret.

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
  runtime_type   = "ecs"
  job_name       = "stripe_customers_to_iceberg"
  tenant_id      = "acme"
  region         = "us-east-1"

  image = "123456789012.dkr.ecr.us-east-1.amazonaws.com/dativo-ingest:1.4.0"
  # The job is a file of the image; a text comes with job_document = file("job.yaml").
  job_config_path    = "/app/jobs/job.yaml"
  schedule           = "cron(0 6 * * ? *)"
  schedule_time_zone = "Europe/Berlin"
  secrets            = { STRIPE_API_KEY = "arn:aws:secretsmanager:us-east-1:123456789012:secret:stripe-AbCdEf" }

  compute         = { cpu = "2048", memory = "4096", disk_size = "50" }
  timeout_seconds = 3600

  networking = {
    vpc_id         = "vpc-12345678"
    subnet_ids     = ["subnet-12345678", "subnet-87654321"]
    private_access = true
  }

  storage = {
    state_bucket = "dativo-state-acme"
    data_bucket  = "dativo-data-acme"
    encryption = {
      enabled    = true
      kms_key_id = "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    }
  }

  monitoring = {
    enabled = true
    alerts = {
      channels   = ["arn:aws:sns:us-east-1:123456789012:dativo-alerts"]
      thresholds = { error_rate = 5, timeout_rate = 2, records_processed_min = 100 }
    }
  }

  tags = {
    CostCenter = "FIN-001"
    Owner      = "data-team@acme.com"
    Compliance = "GDPR:SOC2"
  }
}

output "run_task_command" {
  description = "Starts the job once, by hand."
  value       = module.job.run_task_command
}
