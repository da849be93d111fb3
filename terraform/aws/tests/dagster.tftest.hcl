# Runtime dagster: the code location as a scaled service, the task of the runs, Dagster's rights.

mock_provider "aws" {
  source = "./tests/mocks"
}

variables {
  cloud_provider = "aws"
  runtime_type   = "dagster"
  job_name       = "stripe_customers"
  tenant_id      = "acme"
  image          = "registry.example.com/dativo:1.0.0"
  job_document   = "name: stripe_customers\n"
  networking     = { vpc_id = "vpc-12345678", subnet_ids = ["subnet-12345678"] }
  tags           = { Owner = "data-team" }
}

run "without_subnets_nothing_is_served" {
  command = plan

  variables {
    networking = {}
  }

  assert {
    condition     = length(aws_ecs_service.code_location) == 0 && length(aws_appautoscaling_target.code_location) == 0
    error_message = "A Fargate service needs a subnet."
  }

  expect_failures = [check.code_location_network]
}

run "scaling_default" {
  command = plan

  assert {
    condition     = aws_appautoscaling_target.code_location[0].min_capacity == 1 && aws_appautoscaling_target.code_location[0].max_capacity == 1
    error_message = "One code location is always there."
  }
}

run "scaling" {
  command = plan

  variables {
    scaling = { min_instances = 2, max_instances = 6, target_cpu_utilization = 55 }
  }

  assert {
    condition     = aws_appautoscaling_target.code_location[0].min_capacity == 2 && aws_appautoscaling_target.code_location[0].max_capacity == 6 && aws_ecs_service.code_location[0].desired_count == 2
    error_message = "The bounds are those of scaling."
  }

  assert {
    condition     = aws_appautoscaling_policy.code_location[0].target_tracking_scaling_policy_configuration[0].target_value == 55
    error_message = "The target is that of scaling."
  }
}

run "code_location_tells_the_launcher_of_its_runs" {
  variables {
    compute = { cpu = "2048", memory = "4096" }
  }

  assert {
    condition = jsondecode({
      for item in jsondecode(aws_ecs_task_definition.code_location[0].container_definitions)[0].environment : item.name => item.value
      }.DAGSTER_CONTAINER_CONTEXT) == {
      ecs = {
        task_definition_arn = "arn:aws:ecs:us-east-1:123456789012:task-definition/mock:1"
        container_name      = "job"
        run_ecs_tags        = [{ key = "Owner", value = "data-team" }]
      }
    }
    error_message = "Runs start as the job's task, with its tags."
  }

  assert {
    condition     = aws_ecs_task_definition.this[0].cpu == "2048" && aws_ecs_task_definition.code_location[0].cpu == "512"
    error_message = "The size is that of the runs; the code location has its own."
  }

  assert {
    condition     = aws_ecs_service.code_location[0].propagate_tags == "SERVICE" && aws_ecs_service.code_location[0].network_configuration[0].assign_public_ip == false
    error_message = "The service's tasks are tagged and private."
  }

  assert {
    condition     = yamldecode(output.dagster_yaml).run_launcher.config.run_task_kwargs.networkConfiguration.awsvpcConfiguration.subnets == ["subnet-12345678"]
    error_message = "The launcher's settings name the job's network."
  }

  assert {
    condition     = length(aws_vpc_security_group_ingress_rule.dagster) == 0 && length(aws_iam_role_policy.dagster) == 0 && length(aws_service_discovery_service.code_location) == 0
    error_message = "What is not given is not made."
  }
}

run "dagster_may_call_and_launch" {
  variables {
    service_discovery_namespace_name = "etl.internal"
    dagster_role                     = "arn:aws:iam::123456789012:role/team/dagster-daemon"
    dagster_security_group_id        = "sg-12345678"
    service_discovery_namespace_id   = "ns-abcdefgh12345678"
  }

  assert {
    condition     = aws_iam_role_policy.dagster[0].role == "dagster-daemon" && aws_iam_role_policy.dagster[0].name == local.names.launch_policy
    error_message = "The role of an ARN is its last part, and the policy has the job's name."
  }

  assert {
    condition = { for statement in jsondecode(aws_iam_role_policy.dagster[0].policy).Statement : statement.Sid => statement.Resource } == {
      RunTask          = ["arn:aws:ecs:us-east-1:123456789012:task-definition/mock:1"]
      PassTaskRoles    = ["arn:aws:iam::123456789012:role/mock", "arn:aws:iam::123456789012:role/mock"]
      TagStartedTask   = ["arn:aws:ecs:us-east-1:123456789012:task/mock/*"]
      WatchAndStopTask = ["arn:aws:ecs:us-east-1:123456789012:task/mock/*"]
    }
    error_message = "Start this task, pass its roles, tag, watch and stop tasks of this cluster."
  }

  assert {
    condition     = aws_vpc_security_group_ingress_rule.dagster[0].referenced_security_group_id == "sg-12345678" && aws_vpc_security_group_ingress_rule.dagster[0].from_port == 4000 && aws_vpc_security_group_ingress_rule.dagster[0].to_port == 4000
    error_message = "Only Dagster reaches the port."
  }

  assert {
    condition     = yamldecode(output.workspace_yaml).load_from[0].grpc_server == { host = "${local.names.code_location}.etl.internal", port = 4000, location_name = local.names.code_location }
    error_message = "Dagster finds the code location by its name in the namespace."
  }
}

run "code_location_serves_the_definitions" {
  variables {
    schedule        = "0 6 * * *"
    timeout_seconds = 600
  }

  assert {
    condition     = jsondecode(aws_ecs_task_definition.code_location[0].container_definitions)[0].command == ["dagster", "code-server", "start", "--host", "0.0.0.0", "--port", "4000", "--python-file", "/tmp/dativo/definitions.py"]
    error_message = "The code server loads what the supervisor has put there."
  }

  assert {
    condition = jsondecode({
      for item in jsondecode(aws_ecs_task_definition.code_location[0].container_definitions)[0].environment : item.name => item.value
    }.DATIVO_DAGSTER_JOB).cron == "0 6 * * *"
    error_message = "The schedule is Dagster's own."
  }

  assert {
    condition = try(jsondecode({
      for item in jsondecode(aws_ecs_task_definition.code_location[0].container_definitions)[0].environment : item.name => item.value
    }.DATIVO_SUPERVISOR).timeout_seconds, null) == null
    error_message = "What serves all the time has no time limit."
  }
}

run "schedule_of_another_kind" {
  command = plan

  variables {
    schedule = "rate(1 day)"
  }

  expect_failures = [var.schedule]
}

run "size_of_the_code_location" {
  command = plan

  variables {
    code_location_cpu    = 512
    code_location_memory = 512
  }

  expect_failures = [var.code_location_memory]
}

run "port" {
  command = plan

  variables {
    code_location_port = 80
  }

  expect_failures = [var.code_location_port]
}

run "role" {
  command = plan

  variables {
    dagster_role = "arn:aws:iam::123456789012:user/x"
  }

  expect_failures = [var.dagster_role]
}

run "security_group" {
  command = plan

  variables {
    dagster_security_group_id = "0.0.0.0/0"
  }

  expect_failures = [var.dagster_security_group_id]
}

run "namespace" {
  command = plan

  variables {
    service_discovery_namespace_id = "dativo.local"
  }

  expect_failures = [var.service_discovery_namespace_id]
}

# Dagster refuses keys that its launcher does not know (config_type of dagster_aws/ecs/launcher.py), and
# the launcher refuses those that are none of RunTask, taskDefinition and overrides.
run "the_launcher_knows_what_it_is_told" {
  assert {
    condition     = keys(yamldecode(output.dagster_yaml).run_launcher.config) == ["run_task_kwargs", "secrets_tag", "use_current_ecs_task_config"]
    error_message = "The launcher is told what its schema has."
  }

  assert {
    condition     = keys(yamldecode(output.dagster_yaml).run_launcher.config.run_task_kwargs) == ["cluster", "enableECSManagedTags", "launchType", "networkConfiguration"]
    error_message = "RunTask is given arguments that it has."
  }
}

run "spare_capacity" {
  variables {
    use_fargate_spot = true
  }

  assert {
    condition = (
      yamldecode(output.dagster_yaml).run_launcher.config.run_task_kwargs.capacityProviderStrategy == [{ capacityProvider = "FARGATE_SPOT", weight = 1 }]
      && !can(yamldecode(output.dagster_yaml).run_launcher.config.run_task_kwargs.launchType)
    )
    error_message = "The launcher asks for spare capacity, and for no launch type beside it."
  }
}
