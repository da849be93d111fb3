# Values that the module refuses, each by the variable that holds it: a run gives every variable
# one bad value, and every one of them must fail.

mock_provider "aws" {
  source = "./tests/mocks"
}

variables {
  cloud_provider = "aws"
  runtime_type   = "ecs"
  job_name       = "stripe_customers"
  tenant_id      = "acme"
}

run "other_cloud" {
  command = plan

  variables {
    cloud_provider = "gcp"
  }

  expect_failures = [var.cloud_provider]
}

run "other_runtime" {
  command = plan

  variables {
    runtime_type = "cloud_run"
  }

  expect_failures = [var.runtime_type]
}

run "what_no_job_may_be_called" {
  command = plan

  variables {
    job_name   = " "
    tenant_id  = ""
    region     = "Virginia"
    account_id = "123"
    # A name, no ARN.
    cluster_name       = "arn:aws:ecs:us-east-1:123456789012:cluster/x"
    image              = "dativo ingest"
    schedule_time_zone = "Berlin time"
    # Five fields are for airflow and kubernetes.
    schedule           = "0 6 * * *"
    timeout_seconds    = 0
    scaling            = { min_instances = 1.5 }
    secrets            = { KEY = "stripe-key" }
    egress_cidr_blocks = ["10.0.0.0"]
    log_retention_days = 31
  }

  expect_failures = [
    var.job_name,
    var.tenant_id,
    var.region,
    var.account_id,
    var.cluster_name,
    var.image,
    var.schedule_time_zone,
    var.schedule,
    var.timeout_seconds,
    var.scaling,
    var.secrets,
    var.egress_cidr_blocks,
    var.log_retention_days,
  ]
}

run "sizes_names_and_counts" {
  command = plan

  variables {
    compute         = { cpu = "1000" }
    networking      = { vpc_id = "vpc-xyz" }
    storage         = { state_bucket = "Bucket" }
    monitoring      = { metrics_namespace = "AWS/ECS" }
    tags            = { for i in range(51) : "tag${i}" => "x" }
    scaling         = { min_instances = 3, max_instances = 2 }
    timeout_seconds = 1.5
  }

  expect_failures = [
    var.compute,
    var.networking,
    var.storage,
    var.monitoring,
    var.tags,
    var.scaling,
    var.timeout_seconds,
  ]
}

run "sizes_in_words" {
  command = plan

  variables {
    compute    = { cpu = "1 vCPU" }
    networking = { subnet_ids = ["sg-12345678"] }
    storage    = { data_bucket = "a..b" }
    monitoring = { metrics_namespace = ":x" }
    tags       = { "a,b" = "x" }
    scaling    = { target_cpu_utilization = 0 }
  }

  expect_failures = [
    var.compute,
    var.networking,
    var.storage,
    var.monitoring,
    var.tags,
    var.scaling,
  ]
}

run "memory_with_a_unit" {
  command = plan

  variables {
    compute    = { memory = "4Gi" }
    networking = { subnet_ids = [for i in range(17) : format("subnet-%08x", i)] }
    storage    = { encryption = { kms_key_id = "my-key" } }
    monitoring = { log_group = "with space" }
    tags       = { Compliance = "GDPR,SOC2" }
  }

  expect_failures = [
    var.compute,
    var.networking,
    var.storage,
    var.monitoring,
    var.tags,
  ]
}

run "memory_that_the_cpu_has_not" {
  command = plan

  variables {
    compute    = { cpu = "256", memory = "4096" }
    networking = { security_group_ids = ["12345678"] }
    storage    = { encryption = { kms_key_id = "arn:aws:sns:us-east-1:123456789012:key" } }
    monitoring = { log_group = "aws/ecs" }
    tags       = { Long = join("", [for i in range(257) : "x"]) }
  }

  expect_failures = [
    var.compute,
    var.networking,
    var.storage,
    var.monitoring,
    var.tags,
  ]
}

run "memory_between_the_steps" {
  command = plan

  variables {
    compute    = { cpu = "8192", memory = "17408" }
    networking = { security_group_ids = [for i in range(6) : format("sg-%08x", i)] }
    storage    = { encryption = { kms_key_id = "1234abcd" } }
    monitoring = { alerts = { channels = ["alerts"] } }
    tags       = { "AWS:x" = "x" }
  }

  expect_failures = [
    var.compute,
    var.networking,
    var.storage,
    var.monitoring,
    var.tags,
  ]
}

run "disk_too_small" {
  command = plan

  variables {
    compute    = { disk_size = "20" }
    monitoring = { alerts = { channels = [for i in range(6) : "arn:aws:sns:us-east-1:123456789012:alerts${i}"] } }
    tags       = { x = "Aws:x" }
  }

  expect_failures = [
    var.compute,
    var.monitoring,
    var.tags,
  ]
}

run "disk_too_large" {
  command = plan

  variables {
    compute    = { disk_size = "201" }
    monitoring = { alerts = { thresholds = { error_rate = 101 } } }
    tags       = { Owner = "a", owner = "b" }
  }

  expect_failures = [
    var.compute,
    var.monitoring,
    var.tags,
  ]
}

run "disk_with_a_unit" {
  command = plan

  variables {
    compute    = { disk_size = "50Gi" }
    monitoring = { alerts = { thresholds = { records_processed_min = -1 } } }
  }

  expect_failures = [
    var.compute,
    var.monitoring,
  ]
}

run "schedule_without_subnets" {
  command = plan

  variables {
    schedule = "rate(1 day)"
  }

  expect_failures = [aws_scheduler_schedule.this]
}

# The borders of what is allowed.
run "largest_values" {
  command = plan

  variables {
    compute  = { cpu = "16384", memory = "122880", disk_size = "200" }
    tags     = { for i in range(50) : join("", [format("%03d", i), join("", [for j in range(124) : "k"])]) => join("", [for j in range(256) : "v"]) }
    storage  = { state_bucket = "abc", encryption = { kms_key_id = "mrk-1234abcd12ab34cd56ef1234567890ab" } }
    schedule = "at(2027-01-31T06:00:00)"
    networking = {
      subnet_ids         = [for i in range(16) : format("subnet-%08x", i)]
      security_group_ids = [for i in range(5) : format("sg-%017x", i)]
    }
    monitoring = { alerts = { channels = [for i in range(5) : "arn:aws-cn:sns:cn-north-1:123456789012:alerts${i}"], thresholds = { error_rate = 100 } } }
  }
}

run "empty_bucket_name" {
  command = plan

  variables {
    storage = { data_bucket = "" }
  }

  expect_failures = [var.storage]
}

run "bucket_name_that_s3_keeps" {
  command = plan

  variables {
    storage = { data_bucket = "amzn-s3-demo-acme" }
  }

  expect_failures = [var.storage]
}
