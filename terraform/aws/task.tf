locals {
  job_environment = merge(
    {
      for name, value in {
        DATIVO_TENANT_ID    = var.tenant_id
        DATIVO_JOB_NAME     = var.job_name
        DATIVO_STATE_BUCKET = var.storage.state_bucket
        DATIVO_DATA_BUCKET  = var.storage.data_bucket
      } : name => value if value != null
    },
    var.environment,
  )
  # ECS refuses a name that is both a variable and a secret.
  container_environment = [
    for name, value in local.job_environment : { name = name, value = value }
    if !contains(keys(var.secrets), name)
  ]

  log_configuration = {
    logDriver = "awslogs"
    options = {
      "awslogs-group"         = local.log_group_name
      "awslogs-region"        = var.region
      "awslogs-stream-prefix" = "job"
    }
  }

  job_container = {
    for key, value in {
      name             = "job"
      image            = local.image
      essential        = true
      command          = var.command
      environment      = local.container_environment
      secrets          = [for name, reference in var.secrets : { name = name, valueFrom = reference }]
      logConfiguration = local.log_configuration
      # A parent that passes signals on and reaps the job's children.
      linuxParameters = { initProcessEnabled = true }
    } : key => value if value != null
  }

  # ECS has no limit on a task's time. When this container ends, the task does, as it is
  # essential; when the job ends first, it ends this one (hence the trap: PID 1 ignores TERM).
  # The texts are arguments of the script, so that no name can break out of it.
  watchdog_container = {
    name       = "watchdog"
    image      = local.image
    essential  = true
    entryPoint = ["sh", "-c"]
    command = [
      "trap 'exit 0' TERM; sleep \"$1\" & wait $!; printf '%s\\n' \"$2\"; exit 124",
      "watchdog",
      tostring(coalesce(var.timeout_seconds, 0)),
      jsonencode({
        event_type      = "job_timed_out"
        tenant_id       = var.tenant_id
        job_name        = var.job_name
        timeout_seconds = var.timeout_seconds
      }),
    ]
    logConfiguration = local.log_configuration
  }
}

resource "aws_ecs_task_definition" "this" {
  count = local.uses_fargate ? 1 : 0

  family                   = local.names.task
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = local.fargate_cpu
  memory                   = local.fargate_memory
  task_role_arn            = aws_iam_role.task[0].arn
  execution_role_arn       = aws_iam_role.execution[0].arn
  container_definitions = jsonencode(concat(
    [local.job_container],
    [for container in [local.watchdog_container] : container if var.timeout_seconds != null],
  ))
  tags = local.tags

  runtime_platform {
    operating_system_family = "LINUX"
    cpu_architecture        = "X86_64"
  }

  dynamic "ephemeral_storage" {
    for_each = var.compute.disk_size[*]

    content {
      size_in_gib = tonumber(ephemeral_storage.value)
    }
  }

  # The first run would fail without the rights to pull, to read and to log.
  depends_on = [aws_iam_role_policy.execution, aws_iam_role_policy.task]
}
