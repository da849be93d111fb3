# What it takes to start the job's task, for whoever launches it.
locals {
  # Of a launch type and a strategy RunTask takes one.
  # https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html
  spot_strategy = [{ capacityProvider = "FARGATE_SPOT", weight = 1 }]
  launch_on = merge(
    { for name, value in { launchType = "FARGATE" } : name => value if !var.use_fargate_spot },
    { for name, value in { capacityProviderStrategy = local.spot_strategy } : name => value if var.use_fargate_spot },
  )

  # Of tasks in the cluster the ids are not known before they run.
  cluster_tasks_arn = try("${replace(local.cluster_arn, ":cluster/", ":task/")}/*", null)

  run_task_statements = local.uses_fargate ? [
    {
      Sid       = "RunTask"
      Effect    = "Allow"
      Action    = ["ecs:RunTask"]
      Resource  = [one(aws_ecs_task_definition.this[*].arn)]
      Condition = { ArnEquals = { "ecs:cluster" = local.cluster_arn } }
    },
    {
      Sid       = "PassTaskRoles"
      Effect    = "Allow"
      Action    = ["iam:PassRole"]
      Resource  = [local.task_role_arn, local.execution_role_arn]
      Condition = { StringEquals = { "iam:PassedToService" = "ecs-tasks.amazonaws.com" } }
    },
    {
      # Tags are set as the task starts, and at no other time.
      Sid       = "TagStartedTask"
      Effect    = "Allow"
      Action    = ["ecs:TagResource"]
      Resource  = [local.cluster_tasks_arn]
      Condition = { StringEquals = { "ecs:CreateAction" = "RunTask" } }
    },
  ] : []

  # The same for whatever revision there will be.
  run_family_statements = [for statement in local.run_task_statements : merge(statement, statement.Sid != "RunTask" ? {} : {
    Resource = [for arn in aws_ecs_task_definition.this[*].arn_without_revision : "${arn}:*"]
  })]

  # For a launcher that waits for the run and stops it when it is told to.
  watch_task_statements = [{
    Sid       = "WatchAndStopTask"
    Effect    = "Allow"
    Action    = ["ecs:DescribeTasks", "ecs:StopTask"]
    Resource  = [local.cluster_tasks_arn]
    Condition = { ArnEquals = { "ecs:cluster" = local.cluster_arn } }
  }]
}
