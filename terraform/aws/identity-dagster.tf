# EcsRunLauncher runs in Dagster's daemon and webserver: their role starts, watches and stops runs.
resource "aws_iam_role_policy" "dagster" {
  count = local.is_dagster && var.dagster_role != null ? 1 : 0

  # The role is shared by every job of that Dagster, so the policy has the job's name.
  name   = local.names.launch_policy
  role   = reverse(split("/", var.dagster_role))[0]
  policy = jsonencode({ Version = "2012-10-17", Statement = concat(local.run_task_statements, local.watch_task_statements) })
}
