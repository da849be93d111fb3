# Runtime ecs: what is made with the fewest variables, and what each optional part adds.

mock_provider "aws" {
  source = "./tests/mocks"
}

variables {
  cloud_provider = "aws"
  runtime_type   = "ecs"
  job_name       = "stripe_customers"
  tenant_id      = "acme"
}

run "fewest_variables" {
  command = plan

  assert {
    condition     = aws_ecs_task_definition.this[0].cpu == "1024" && aws_ecs_task_definition.this[0].memory == "2048"
    error_message = "Without a size a run gets one vCPU and 2 GiB."
  }

  assert {
    condition     = length(jsondecode(aws_ecs_task_definition.this[0].container_definitions)) == 1
    error_message = "Without a timeout there is no watchdog."
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
    condition     = aws_cloudwatch_log_group.this[0].name == "/dativo/dativo-acme-stripe-customers"
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

run "timeout_is_a_second_essential_container" {
  command = plan

  variables {
    timeout_seconds = 3600
    job_name        = "it's; $(rm -rf /) `x`"
  }

  assert {
    condition     = jsondecode(aws_ecs_task_definition.this[0].container_definitions)[1].essential == true
    error_message = "The task must end with the watchdog."
  }

  assert {
    condition     = jsondecode(aws_ecs_task_definition.this[0].container_definitions)[1].command[2] == "3600"
    error_message = "The watchdog must sleep for the timeout."
  }

  assert {
    condition     = jsondecode(jsondecode(aws_ecs_task_definition.this[0].container_definitions)[1].command[3]).job_name == "it's; $(rm -rf /) `x`"
    error_message = "The job's name must be data to the shell, not code."
  }

  assert {
    condition     = !strcontains(jsondecode(aws_ecs_task_definition.this[0].container_definitions)[1].command[0], "rm -rf")
    error_message = "The script must hold no name."
  }
}

run "environment" {
  command = plan

  variables {
    storage     = { state_bucket = "state-acme", data_bucket = "data-acme" }
    environment = { DATIVO_JOB_NAME = "mine", LOG_LEVEL = "DEBUG", STRIPE = "in the clear" }
    secrets     = { STRIPE = "arn:aws:secretsmanager:us-east-1:123456789012:secret:stripe-AbCdEf" }
  }

  assert {
    condition = { for item in jsondecode(aws_ecs_task_definition.this[0].container_definitions)[0].environment : item.name => item.value } == {
      DATIVO_TENANT_ID    = "acme"
      DATIVO_JOB_NAME     = "mine"
      DATIVO_STATE_BUCKET = "state-acme"
      DATIVO_DATA_BUCKET  = "data-acme"
      LOG_LEVEL           = "DEBUG"
    }
    error_message = "The caller's variables win over the module's, and a secret wins over both."
  }
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
    condition     = length(aws_cloudwatch_log_group.this) == 0 && aws_cloudwatch_log_metric_filter.this["job_error"].log_group_name == "/shared/jobs"
    error_message = "A given log group is used."
  }
}

run "alarms" {
  command = plan

  variables {
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
    condition     = one(aws_ecs_cluster.this[0].setting).value == "enabled"
    error_message = "Monitoring turns container insights on."
  }
}
