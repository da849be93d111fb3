locals {
  is_dagster = var.runtime_type == "dagster"
  # A Fargate service cannot be without a network, a plan can.
  serves_code_location = local.is_dagster && length(var.networking.subnet_ids) > 0

  code_location_command = coalesce(var.code_location_command, [
    "dagster", "code-server", "start",
    "--host", "0.0.0.0", "--port", tostring(var.code_location_port),
    "--python-file", module.run.definitions_path,
  ])

  code_location_host = one([
    for name in aws_service_discovery_service.code_location[*].name : "${name}.${var.service_discovery_namespace_name}"
    if var.service_discovery_namespace_name != null
  ])

  # What the code location tells EcsRunLauncher about its runs: which task, which container in
  # it, and the tags, because a started task carries none unless its launcher asks for them.
  # https://docs.dagster.io/deployment/oss/deployment-options/aws
  run_context = {
    ecs = {
      task_definition_arn = one(aws_ecs_task_definition.this[*].arn)
      container_name      = local.job_container.name
      run_ecs_tags        = [for name, value in local.tags : { key = name, value = value }]
    }
  }

  code_location_container = merge({
    name      = "code-location"
    image     = local.image
    essential = true
    # It brings Dagster's definitions, and says nothing of a run.
    entryPoint   = module.run.entry_point
    command      = local.code_location_command
    portMappings = [{ containerPort = var.code_location_port, protocol = "tcp" }]
    environment = [
      for name, value in merge(module.run.documents, module.run.service_environment, local.container_environment, {
        DAGSTER_CURRENT_IMAGE     = local.image
        DAGSTER_CONTAINER_CONTEXT = jsonencode(local.run_context)
      }) : { name = name, value = value }
    ]
    secrets = local.secret_environment
    healthCheck = {
      command     = ["CMD", "dagster", "api", "grpc-health-check", "--port", tostring(var.code_location_port)]
      interval    = 30
      timeout     = 10
      retries     = 3
      startPeriod = 60
    }
    linuxParameters = { initProcessEnabled = true }
    logConfiguration = merge(local.log_configuration, {
      options = merge(local.log_configuration.options, { "awslogs-stream-prefix" = "code" })
    })
  }, local.file_system)
}

resource "aws_ecs_task_definition" "code_location" {
  count = local.is_dagster ? 1 : 0

  family                   = local.names.code_location
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = var.code_location_cpu
  memory                   = var.code_location_memory
  # Sensors and asset checks look into the same buckets as the runs.
  task_role_arn         = local.task_role_arn
  execution_role_arn    = local.execution_role_arn
  container_definitions = jsonencode([local.code_location_container])
  tags                  = local.tags

  runtime_platform {
    operating_system_family = "LINUX"
    cpu_architecture        = local.cpu_architecture
  }

  dynamic "volume" {
    for_each = local.scratch_volumes

    content {
      name = volume.value
    }
  }

  dynamic "volume" {
    for_each = local.state_volumes

    content {
      name = volume.value

      efs_volume_configuration {
        file_system_id     = var.state_file_system_id
        transit_encryption = "ENABLED"

        authorization_config {
          access_point_id = var.state_access_point_id
          iam             = "ENABLED"
        }
      }
    }
  }

  depends_on = [aws_iam_role_policy.execution, aws_iam_role_policy.task]
}

resource "aws_ecs_service" "code_location" {
  count = local.serves_code_location ? 1 : 0

  name                    = local.names.code_location
  cluster                 = local.cluster_arn
  task_definition         = aws_ecs_task_definition.code_location[0].arn
  launch_type             = "FARGATE"
  desired_count           = local.min_code_locations
  enable_ecs_managed_tags = true
  propagate_tags          = "SERVICE"
  tags                    = local.tags

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  network_configuration {
    subnets          = var.networking.subnet_ids
    security_groups  = local.security_group_ids
    assign_public_ip = local.assign_public_ip
  }

  dynamic "service_registries" {
    for_each = aws_service_discovery_service.code_location[*].arn

    content {
      registry_arn = service_registries.value
    }
  }

  # Application Auto Scaling moves it between the bounds.
  lifecycle {
    ignore_changes = [desired_count]
  }
}

resource "aws_service_discovery_service" "code_location" {
  count = local.serves_code_location && var.service_discovery_namespace_id != null ? 1 : 0

  name        = local.names.code_location
  description = "Dagster code location of the Dativo job"
  tags        = local.tags

  dns_config {
    namespace_id   = var.service_discovery_namespace_id
    routing_policy = "MULTIVALUE"

    dns_records {
      type = "A"
      ttl  = 10
    }
  }

  # ECS reports the health of its tasks itself.
  health_check_custom_config {
    failure_threshold = 1
  }
}

# Only Dagster itself calls the code location.
resource "aws_vpc_security_group_ingress_rule" "dagster" {
  count = local.is_dagster && local.creates_security_group && var.dagster_security_group_id != null ? 1 : 0

  security_group_id            = aws_security_group.this[0].id
  description                  = "From Dagster to the code location"
  ip_protocol                  = "tcp"
  from_port                    = var.code_location_port
  to_port                      = var.code_location_port
  referenced_security_group_id = var.dagster_security_group_id
  tags                         = local.tags
}

check "code_location_network" {
  # refusal: code-location-subnets
  assert {
    condition     = !local.is_dagster || local.serves_code_location
    error_message = "Without subnets the Dagster code location is described but not started."
  }
}
