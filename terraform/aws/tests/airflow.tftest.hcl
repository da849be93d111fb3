# Runtime airflow: the DAG, and the rights of MWAA to start the task.

mock_provider "aws" {
  source = "./tests/mocks"
}

variables {
  cloud_provider = "aws"
  runtime_type   = "airflow"
  job_name       = "stripe_customers"
  tenant_id      = "acme"
  image          = "registry.example.com/dativo:1.0.0"
  job_document   = "name: stripe_customers\n"
  networking     = { subnet_ids = ["subnet-12345678"], security_group_ids = ["sg-12345678"] }
  dag_bucket     = "acme-mwaa"
}

run "dag" {
  command = plan

  variables {
    schedule           = "0 6 * * *"
    schedule_time_zone = "Europe/Berlin"
    scaling            = { max_instances = 3 }
    tags               = { Owner = "data-team" }
  }

  assert {
    condition     = aws_s3_object.dag[0].key == "dags/${local.names.dag}.py" && aws_s3_object.dag[0].tags == tomap({ Owner = "data-team" })
    error_message = "The DAG lies in the folder of the DAGs and is tagged."
  }

  assert {
    condition = alltrue([for line in [
      "schedule=\"0 6 * * *\"",
      "tz=\"Europe/Berlin\"",
      "max_active_runs=3",
      "task_definition=\"${local.names.task}\"",
      "propagate_tags=\"TASK_DEFINITION\"",
      "\"subnets\": [\"subnet-12345678\"]",
      "\"securityGroups\": [\"sg-12345678\"]",
      "\"assignPublicIp\": \"DISABLED\"",
      "awslogs_group=\"/dativo/${local.names.log_group}\"",
    ] : strcontains(aws_s3_object.dag[0].content, line)])
    error_message = "The DAG starts the job's task, in its network, with its tags, by its schedule."
  }

  assert {
    condition     = length(aws_scheduler_schedule.this) == 0
    error_message = "Airflow alone starts the job."
  }
}

run "no_schedule_one_run_no_tags_beyond_ten" {
  command = plan

  variables {
    tags = { for i in range(11) : "tag${i}" => "x" }
  }

  assert {
    condition     = strcontains(aws_s3_object.dag[0].content, "schedule=None") && strcontains(aws_s3_object.dag[0].content, "max_active_runs=1")
    error_message = "Without a schedule the DAG waits for a hand; one run at a time writes the state."
  }

  assert {
    condition     = length(aws_s3_object.dag[0].tags) == 0 && length(aws_ecs_task_definition.this[0].tags) == 11
    error_message = "S3 takes ten tags on an object; the task has them all."
  }
}

run "rights" {
  variables {
    mwaa_execution_role = "mwaa-execution"
  }

  assert {
    condition = { for statement in jsondecode(aws_iam_role_policy.mwaa[0].policy).Statement : statement.Sid => statement.Resource } == {
      RunTask          = ["arn:aws:ecs:us-east-1:123456789012:task-definition/mock:*"]
      PassTaskRoles    = ["arn:aws:iam::123456789012:role/mock", "arn:aws:iam::123456789012:role/mock"]
      TagStartedTask   = ["arn:aws:ecs:us-east-1:123456789012:task/mock/*"]
      WatchAndStopTask = ["arn:aws:ecs:us-east-1:123456789012:task/mock/*"]
      ReadLog          = ["arn:aws:logs:us-east-1:123456789012:log-group:mock:log-stream:job/job/*"]
    }
    error_message = "Start this task, pass its roles, tag, watch and stop it, and read its log."
  }

  assert {
    condition     = jsondecode(aws_iam_role_policy.mwaa[0].policy).Statement[0].Condition == { ArnEquals = { "ecs:cluster" = "arn:aws:ecs:us-east-1:123456789012:cluster/mock" } }
    error_message = "In this cluster alone."
  }
}

run "without_a_bucket_the_dag_is_an_output" {
  command = plan

  variables {
    dag_bucket = null
  }

  assert {
    condition     = length(aws_s3_object.dag) == 0 && strcontains(output.dag, "EcsRunTaskOperator")
    error_message = "The DAG can be put anywhere by hand."
  }
}

run "without_subnets" {
  command = plan

  variables {
    networking = {}
  }

  expect_failures = [check.dag_network]
}

run "schedule" {
  command = plan

  variables {
    schedule = "rate(1 day)"
  }

  expect_failures = [var.schedule]
}

run "bucket" {
  command = plan

  variables {
    dag_bucket = "s3://acme-mwaa"
  }

  expect_failures = [var.dag_bucket]
}

run "folder" {
  command = plan

  variables {
    dag_folder = "/dags/"
  }

  expect_failures = [var.dag_folder]
}

run "role" {
  command = plan

  variables {
    mwaa_execution_role = "role/x"
  }

  expect_failures = [var.mwaa_execution_role]
}

run "spare_capacity" {
  variables {
    use_fargate_spot = true
  }

  assert {
    condition     = strcontains(output.dag, "capacity_provider_strategy=[{\"capacityProvider\":\"FARGATE_SPOT\",\"weight\":1}],\n") && !strcontains(output.dag, "launch_type")
    error_message = "The operator asks for spare capacity, and for no launch type beside it."
  }
}
