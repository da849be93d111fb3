# Each value that the module refuses, refused by the variable that holds it.

mock_provider "aws" {
  source = "./tests/mocks"
}

mock_provider "kubernetes" {}

variables {
  cloud_provider = "aws"
  runtime_type   = "ecs"
  job_name       = "stripe_customers"
  tenant_id      = "acme"
}

run "cloud" {
  command = plan

  variables {
    cloud_provider = "gcp"
  }

  expect_failures = [var.cloud_provider]
}

run "runtime" {
  command = plan

  variables {
    runtime_type = "cloud_run"
  }

  expect_failures = [var.runtime_type]
}

run "job_name" {
  command = plan

  variables {
    job_name = " "
  }

  expect_failures = [var.job_name]
}

run "tenant_id" {
  command = plan

  variables {
    tenant_id = ""
  }

  expect_failures = [var.tenant_id]
}

run "region" {
  command = plan

  variables {
    region = "Virginia"
  }

  expect_failures = [var.region]
}

run "cpu" {
  command = plan

  variables {
    compute = { cpu = "1000" }
  }

  expect_failures = [var.compute]
}

run "cpu_in_words" {
  command = plan

  variables {
    compute = { cpu = "1 vCPU" }
  }

  expect_failures = [var.compute]
}

run "memory" {
  command = plan

  variables {
    compute = { memory = "4Gi" }
  }

  expect_failures = [var.compute]
}

run "cpu_with_memory" {
  command = plan

  variables {
    compute = { cpu = "256", memory = "4096" }
  }

  expect_failures = [var.compute]
}

run "large_cpu_with_memory" {
  command = plan

  variables {
    compute = { cpu = "8192", memory = "17408" }
  }

  expect_failures = [var.compute]
}

run "disk_too_small" {
  command = plan

  variables {
    compute = { disk_size = "20" }
  }

  expect_failures = [var.compute]
}

run "disk_too_large" {
  command = plan

  variables {
    compute = { disk_size = "201" }
  }

  expect_failures = [var.compute]
}

run "disk_with_unit" {
  command = plan

  variables {
    compute = { disk_size = "50Gi" }
  }

  expect_failures = [var.compute]
}

run "instances" {
  command = plan

  variables {
    scaling = { min_instances = 1.5 }
  }

  expect_failures = [var.scaling]
}

run "instance_order" {
  command = plan

  variables {
    scaling = { min_instances = 3, max_instances = 2 }
  }

  expect_failures = [var.scaling]
}

run "target_cpu" {
  command = plan

  variables {
    scaling = { target_cpu_utilization = 0 }
  }

  expect_failures = [var.scaling]
}

run "timeout" {
  command = plan

  variables {
    timeout_seconds = 0
  }

  expect_failures = [var.timeout_seconds]
}

run "timeout_fraction" {
  command = plan

  variables {
    timeout_seconds = 1.5
  }

  expect_failures = [var.timeout_seconds]
}

run "vpc" {
  command = plan

  variables {
    networking = { vpc_id = "vpc-xyz" }
  }

  expect_failures = [var.networking]
}

run "subnet" {
  command = plan

  variables {
    networking = { subnet_ids = ["sg-12345678"] }
  }

  expect_failures = [var.networking]
}

run "subnets" {
  command = plan

  variables {
    networking = { subnet_ids = [for i in range(17) : format("subnet-%08x", i)] }
  }

  expect_failures = [var.networking]
}

run "security_group" {
  command = plan

  variables {
    networking = { security_group_ids = ["12345678"] }
  }

  expect_failures = [var.networking]
}

run "security_groups" {
  command = plan

  variables {
    networking = { security_group_ids = [for i in range(6) : format("sg-%08x", i)] }
  }

  expect_failures = [var.networking]
}

run "bucket" {
  command = plan

  variables {
    storage = { state_bucket = "Bucket" }
  }

  expect_failures = [var.storage]
}

run "bucket_dots" {
  command = plan

  variables {
    storage = { data_bucket = "a..b" }
  }

  expect_failures = [var.storage]
}

run "kms_key" {
  command = plan

  variables {
    storage = { encryption = { kms_key_id = "my-key" } }
  }

  expect_failures = [var.storage]
}

run "kms_key_partition" {
  command = plan

  variables {
    storage = { encryption = { kms_key_id = "arn:aws:sns:us-east-1:123456789012:key" } }
  }

  expect_failures = [var.storage]
}

run "metrics_namespace" {
  command = plan

  variables {
    monitoring = { metrics_namespace = "AWS/ECS" }
  }

  expect_failures = [var.monitoring]
}

run "metrics_namespace_colon" {
  command = plan

  variables {
    monitoring = { metrics_namespace = ":x" }
  }

  expect_failures = [var.monitoring]
}

run "log_group" {
  command = plan

  variables {
    monitoring = { log_group = "with space" }
  }

  expect_failures = [var.monitoring]
}

run "log_group_prefix" {
  command = plan

  variables {
    monitoring = { log_group = "aws/ecs" }
  }

  expect_failures = [var.monitoring]
}

run "channel" {
  command = plan

  variables {
    monitoring = { alerts = { channels = ["alerts"] } }
  }

  expect_failures = [var.monitoring]
}

run "channels" {
  command = plan

  variables {
    monitoring = { alerts = { channels = [for i in range(6) : "arn:aws:sns:us-east-1:123456789012:alerts${i}"] } }
  }

  expect_failures = [var.monitoring]
}

run "threshold" {
  command = plan

  variables {
    monitoring = { alerts = { thresholds = { error_rate = 101 } } }
  }

  expect_failures = [var.monitoring]
}

run "threshold_negative" {
  command = plan

  variables {
    monitoring = { alerts = { thresholds = { records_processed_min = -1 } } }
  }

  expect_failures = [var.monitoring]
}

run "tag_count" {
  command = plan

  variables {
    tags = { for i in range(51) : "tag${i}" => "x" }
  }

  expect_failures = [var.tags]
}

run "tag_name" {
  command = plan

  variables {
    tags = { "a,b" = "x" }
  }

  expect_failures = [var.tags]
}

run "tag_value" {
  command = plan

  variables {
    tags = { Compliance = "GDPR,SOC2" }
  }

  expect_failures = [var.tags]
}

run "tag_value_length" {
  command = plan

  variables {
    tags = { Long = join("", [for i in range(257) : "x"]) }
  }

  expect_failures = [var.tags]
}

run "tag_name_prefix" {
  command = plan

  variables {
    tags = { "AWS:x" = "x" }
  }

  expect_failures = [var.tags]
}

run "tag_value_prefix" {
  command = plan

  variables {
    tags = { x = "Aws:x" }
  }

  expect_failures = [var.tags]
}

run "tag_case" {
  command = plan

  variables {
    tags = { Owner = "a", owner = "b" }
  }

  expect_failures = [var.tags]
}

run "account" {
  command = plan

  variables {
    account_id = "123"
  }

  expect_failures = [var.account_id]
}

run "cluster" {
  command = plan

  variables {
    cluster_name = "arn:aws:ecs:us-east-1:123456789012:cluster/x"
  }

  expect_failures = [var.cluster_name]
}

run "egress" {
  command = plan

  variables {
    egress_cidr_blocks = ["10.0.0.0"]
  }

  expect_failures = [var.egress_cidr_blocks]
}

run "image" {
  command = plan

  variables {
    image = "dativo ingest"
  }

  expect_failures = [var.image]
}

run "retention" {
  command = plan

  variables {
    log_retention_days = 31
  }

  expect_failures = [var.log_retention_days]
}

run "schedule" {
  command = plan

  variables {
    schedule = "0 6 * * *"
  }

  expect_failures = [var.schedule]
}

run "time_zone" {
  command = plan

  variables {
    schedule_time_zone = "Berlin time"
  }

  expect_failures = [var.schedule_time_zone]
}

run "secret" {
  command = plan

  variables {
    secrets = { KEY = "stripe-key" }
  }

  expect_failures = [var.secrets]
}

run "schedule_without_subnets" {
  command = plan

  variables {
    schedule = "rate(1 day)"
  }

  expect_failures = [aws_scheduler_schedule.this]
}
