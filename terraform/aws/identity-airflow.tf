locals {
  # The operator names the task definition without a revision, so that a run takes the newest.
  # What EcsRunTaskOperator does with the rights of MWAA: start the task, wait for it, show its log.
  mwaa_policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(local.run_family_statements, local.watch_task_statements, [{
      Sid      = "ReadLog"
      Effect   = "Allow"
      Action   = ["logs:GetLogEvents"]
      Resource = try(["${local.log_group_arn}:log-stream:job/job/*"], [])
    }])
  })
}

resource "aws_iam_role_policy" "mwaa" {
  count = local.is_airflow && var.mwaa_execution_role != null ? 1 : 0

  # The role is shared by every DAG of the environment, so the policy has the job's name.
  name   = local.names.launch_policy
  role   = reverse(split("/", var.mwaa_execution_role))[0]
  policy = local.mwaa_policy
}
