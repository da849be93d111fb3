locals {
  # https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
  stop_seconds = 120

  # What the runner reads. The job's own environment wins.
  # https://github.com/dativo-io/dativo-ingest
  job_environment = merge(
    {
      for name, value in {
        AWS_REGION            = var.region
        DATIVO_SECRET_MANAGER = "aws"
        S3_BUCKET             = var.storage.data_bucket
        STATE_DIR             = local.state_path
      } : name => value if value != null
    },
    var.environment,
  )
  # ECS refuses a name that is both a variable and a secret.
  container_environment = { for name, value in local.job_environment : name => value if !contains(keys(var.secrets), name) }
  run_environment       = merge(module.run.documents, module.run.environment, local.container_environment)
  secret_environment    = [for name, reference in var.secrets : { name = name, valueFrom = reference }]

  log_configuration = {
    logDriver = "awslogs"
    options = {
      "awslogs-group"         = local.log_group_name
      "awslogs-region"        = var.region
      "awslogs-stream-prefix" = "job"
    }
  }

  # The supervisor is the entry point, so that a launcher that replaces the command keeps it.
  job_container = merge(
    {
      name             = "job"
      image            = local.image
      essential        = true
      entryPoint       = module.run.entry_point
      command          = module.run.args
      environment      = [for name, value in local.run_environment : { name = name, value = value }]
      secrets          = local.secret_environment
      logConfiguration = local.log_configuration
      # Between the signal to end and the end: the most that Fargate gives, and what Spot warns ahead.
      stopTimeout = local.stop_seconds
      # A parent that passes signals on and reaps the job's children.
      linuxParameters = { initProcessEnabled = true }
    },
    local.file_system,
  )
  job_containers = jsonencode([local.job_container])
}

resource "aws_ecs_task_definition" "this" {
  count = local.uses_fargate ? 1 : 0

  family                   = local.names.task
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = local.fargate_cpu
  memory                   = local.fargate_memory
  task_role_arn            = local.task_role_arn
  execution_role_arn       = local.execution_role_arn
  container_definitions    = local.job_containers
  tags                     = local.tags

  runtime_platform {
    operating_system_family = "LINUX"
    cpu_architecture        = local.cpu_architecture
  }

  dynamic "ephemeral_storage" {
    for_each = var.compute.disk_size[*]

    content {
      size_in_gib = tonumber(ephemeral_storage.value)
    }
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

  lifecycle {
    # refusal: task-definition-size
    precondition {
      condition     = floor(length(base64encode(local.job_containers)) / 4 * 3) <= local.task_definition_max
      error_message = "The texts of the job and its asset are too large for a task definition, which may have ${local.task_definition_max_words} bytes with them compressed in it: put them into the image and set job_config_path."
    }
  }

  # The first run would fail without the rights to pull, to read and to log.
  depends_on = [aws_iam_role_policy.execution, aws_iam_role_policy.task]
}
