# Runtime ecs: what is made with the fewest variables, and what each optional part adds.

mock_provider "aws" {
  source = "./tests/mocks"
}

variables {
  cloud_provider = "aws"
  runtime_type   = "ecs"
  job_name       = "stripe_customers"
  tenant_id      = "acme"
  image          = "registry.example.com/dativo:1.0.0"
  job_document   = "name: stripe_customers\n"
}

run "fewest_variables" {
  command = plan

  assert {
    condition     = aws_ecs_task_definition.this[0].cpu == "1024" && aws_ecs_task_definition.this[0].memory == "2048"
    error_message = "Without a size a run gets one vCPU and 2 GiB."
  }

  assert {
    condition     = length(jsondecode(aws_ecs_task_definition.this[0].container_definitions)) == 1
    error_message = "The task is one container."
  }

  assert {
    condition     = length(aws_scheduler_schedule.this) == 0 && length(aws_iam_role.scheduler) == 0
    error_message = "Without a schedule there is no launcher."
  }

  assert {
    condition     = length(aws_iam_role_policy.task) == 0
    error_message = "Without buckets and a key the job has no rights."
  }

  assert {
    condition     = length(aws_cloudwatch_log_metric_filter.this) == 0 && length(aws_cloudwatch_metric_alarm.rate) == 0
    error_message = "Without monitoring there are no metrics and no alarms."
  }

  assert {
    condition     = aws_cloudwatch_log_group.this[0].name == "/dativo/${local.names.log_group}"
    error_message = "The log group is named after the job."
  }
}

run "memory_alone_takes_the_smallest_cpu" {
  command = plan

  variables {
    compute = { memory = "8192" }
  }

  assert {
    condition     = aws_ecs_task_definition.this[0].cpu == "1024"
    error_message = "8 GiB fit one vCPU."
  }
}

run "cpu_alone_takes_the_smallest_memory" {
  command = plan

  variables {
    compute = { cpu = "4096", disk_size = "200" }
  }

  assert {
    condition     = aws_ecs_task_definition.this[0].memory == "8192"
    error_message = "4 vCPU start at 8 GiB."
  }

  assert {
    condition     = aws_ecs_task_definition.this[0].ephemeral_storage[0].size_in_gib == 200
    error_message = "The disk is as large as asked."
  }
}

run "the_supervisor_runs_the_job" {
  command = plan

  variables {
    timeout_seconds = 3600
    asset_document  = "name: customers\n"
    asset_path      = "/app/assets/customers.yaml"
  }

  assert {
    condition     = slice(jsondecode(aws_ecs_task_definition.this[0].container_definitions)[0].entryPoint, 0, 2) == ["python3", "-c"] && jsondecode(aws_ecs_task_definition.this[0].container_definitions)[0].command == ["python", "-m", "dativo_ingest.cli", "run", "--config", "/tmp/dativo/job.yaml", "--mode", "self_hosted"]
    error_message = "The supervisor starts the runner, which a launcher may replace."
  }

  assert {
    condition = jsondecode({
      for item in jsondecode(aws_ecs_task_definition.this[0].container_definitions)[0].environment : item.name => item.value
    }.DATIVO_SUPERVISOR).timeout_seconds == 3600
    error_message = "The supervisor ends the run, as ECS has no limit on its time."
  }

  assert {
    condition = {
      for item in jsondecode(aws_ecs_task_definition.this[0].container_definitions)[0].environment : item.name => item.value
    }.DATIVO_ASSET_DOCUMENT == base64gzip("name: customers\n")
    error_message = "Job and asset come in the environment."
  }
}

run "environment" {
  command = plan

  variables {
    storage     = { state_bucket = "state-acme", data_bucket = "data-acme" }
    environment = { S3_BUCKET = "mine", LOG_LEVEL = "DEBUG", STRIPE = "in the clear" }
    secrets     = { STRIPE = "arn:aws:secretsmanager:us-east-1:123456789012:secret:stripe-AbCdEf" }
  }

  assert {
    condition = {
      for item in jsondecode(aws_ecs_task_definition.this[0].container_definitions)[0].environment : item.name => item.value if item.name != "DATIVO_SUPERVISOR"
      } == {
      AWS_REGION            = "us-east-1"
      DATIVO_JOB_DOCUMENT   = base64gzip("name: stripe_customers\n")
      DATIVO_SECRET_MANAGER = "aws"
      S3_BUCKET             = "mine"
      STATE_DIR             = "/state"
      LOG_LEVEL             = "DEBUG"
    }
    error_message = "The caller's variables win over the module's, and a secret wins over both."
  }
}

run "read_only_with_state" {
  command = plan

  variables {
    cpu_architecture          = "arm64"
    read_only_root_filesystem = true
    state_file_system_id      = "fs-12345678"
  }

  assert {
    condition     = { for point in jsondecode(aws_ecs_task_definition.this[0].container_definitions)[0].mountPoints : point.containerPath => point.sourceVolume } == { "/tmp" = "tmp", "/state" = "state" }
    error_message = "The job can write its files and its state."
  }

  assert {
    condition     = aws_ecs_task_definition.this[0].runtime_platform[0].cpu_architecture == "ARM64"
    error_message = "The image's architecture is the task's."
  }
}

run "job_too_large_for_a_task_definition" {
  command = plan

  variables {
    job_document = join("", [for i in range(1000) : sha512(tostring(i))])
  }

  expect_failures = [aws_ecs_task_definition.this]
}

run "schedule_passes_the_tags_on" {
  command = plan

  variables {
    schedule           = "rate(1 day)"
    schedule_time_zone = "Europe/Berlin"
    networking         = { vpc_id = "vpc-12345678", subnet_ids = ["subnet-12345678"] }
  }

  assert {
    condition     = aws_scheduler_schedule.this[0].target[0].ecs_parameters[0].propagate_tags == "TASK_DEFINITION"
    error_message = "A task without tags is a cost without an owner."
  }

  assert {
    condition     = aws_scheduler_schedule.this[0].target[0].ecs_parameters[0].network_configuration[0].assign_public_ip == false
    error_message = "A job is private unless it is said otherwise."
  }

  assert {
    condition     = length(aws_security_group.this) == 1 && length(aws_vpc_security_group_egress_rule.this) == 1
    error_message = "A VPC without security groups gets one, open outwards."
  }
}

run "public_and_own_security_group" {
  command = plan

  variables {
    schedule   = "rate(1 day)"
    networking = { vpc_id = "vpc-12345678", subnet_ids = ["subnet-12345678"], security_group_ids = ["sg-12345678"], private_access = false }
  }

  assert {
    condition     = aws_scheduler_schedule.this[0].target[0].ecs_parameters[0].network_configuration[0].assign_public_ip == true
    error_message = "private_access = false gives the task a public address."
  }

  assert {
    condition     = length(aws_security_group.this) == 0
    error_message = "Given security groups are used as they are."
  }
}

run "existing_cluster_and_log_group" {
  command = plan

  variables {
    cluster_name     = "shared"
    create_log_group = false
    monitoring       = { enabled = true, log_group = "/shared/jobs" }
  }

  assert {
    condition     = length(aws_ecs_cluster.this) == 0 && output.cluster_name == "shared"
    error_message = "A given cluster is used."
  }

  assert {
    condition     = length(aws_cloudwatch_log_group.this) == 0 && aws_cloudwatch_log_metric_filter.this["runs_failed"].log_group_name == "/shared/jobs"
    error_message = "A given log group is used."
  }
}

run "alarms" {
  command = plan

  variables {
    schedule             = "rate(1 day)"
    success_within_hours = 26
    networking           = { subnet_ids = ["subnet-12345678"] }
    monitoring = {
      enabled           = true
      metrics_namespace = "Acme/ETL"
      alerts = {
        channels   = ["arn:aws:sns:us-east-1:123456789012:alerts"]
        thresholds = { error_rate = 0, records_processed_min = 10, latency = 5 }
      }
    }
  }

  assert {
    condition     = keys(aws_cloudwatch_metric_alarm.rate) == ["error_rate"] && aws_cloudwatch_metric_alarm.rate["error_rate"].threshold == 0
    error_message = "A threshold of zero is a threshold, and an unknown one is none."
  }

  assert {
    condition     = aws_cloudwatch_metric_alarm.records[0].namespace == "Acme/ETL" && aws_cloudwatch_metric_alarm.records[0].threshold == 10
    error_message = "The records alarm watches the job's own metric."
  }

  assert {
    condition     = aws_cloudwatch_metric_alarm.success[0].evaluation_periods == 26 && aws_cloudwatch_metric_alarm.success[0].treat_missing_data == "breaching"
    error_message = "Twenty-six hours without a success ring, and so do hours without a line."
  }

  assert {
    condition     = aws_cloudwatch_log_metric_filter.this["runs_failed"].pattern == "{ ($.event_type = \"run_finished\") && ($.exit_code != 0) && ($.job_name = \"stripe_customers\") && ($.tenant_id = \"acme\") }"
    error_message = "Every end but a full success is a failed run of this job."
  }

  assert {
    condition     = { for kind, filter in aws_cloudwatch_log_metric_filter.this : kind => filter.metric_transformation[0].value if startswith(kind, "records") } == { records = "$.records_valid", records_metadata = "$.metadata.records_valid", records_extra = "$.extra_data.records_valid" }
    error_message = "The count is taken from wherever a formatter puts it."
  }

  assert {
    condition     = keys(aws_cloudwatch_metric_alarm.schedule) == ["InvocationDroppedCount", "TargetErrorCount"] && length(aws_cloudwatch_event_rule.failed_starts) == 0
    error_message = "Starts that fail are told by the schedule's metrics; the rule has to be asked for."
  }

  assert {
    condition     = one(aws_ecs_cluster.this[0].setting).value == "enabled"
    error_message = "Monitoring turns container insights on."
  }
}

run "spare_capacity" {
  command = plan

  variables {
    use_fargate_spot = true
    schedule         = "rate(1 day)"
    networking       = { subnet_ids = ["subnet-12345678"] }
  }

  assert {
    condition     = tolist(aws_ecs_cluster_capacity_providers.this[0].capacity_providers) == tolist(["FARGATE", "FARGATE_SPOT"])
    error_message = "The cluster offers spare capacity."
  }

  assert {
    condition     = aws_scheduler_schedule.this[0].target[0].ecs_parameters[0].launch_type == null && one(aws_scheduler_schedule.this[0].target[0].ecs_parameters[0].capacity_provider_strategy).capacity_provider == "FARGATE_SPOT"
    error_message = "A start asks for it, and for no launch type beside it."
  }
}
