output "run_task_command" {
  description = "Starts the job once, by hand, as the schedule would."
  value = var.runtime_type != "ecs" ? null : join(" ", [
    "aws ecs run-task",
    "--region ${var.region}",
    "--cluster ${local.cluster_name}",
    "--task-definition ${one(aws_ecs_task_definition.this[*].arn)}",
    "${var.use_fargate_spot ? "--capacity-provider-strategy capacityProvider=FARGATE_SPOT,weight=1" : "--launch-type FARGATE"} --propagate-tags TASK_DEFINITION --enable-ecs-managed-tags",
    "--network-configuration '${jsonencode({
      awsvpcConfiguration = {
        subnets        = var.networking.subnet_ids
        securityGroups = local.security_group_ids
        assignPublicIp = local.assign_public_ip ? "ENABLED" : "DISABLED"
      }
    })}'",
  ])
}

output "schedule_arn" {
  description = "Schedule of the job; null without one."
  value       = one(aws_scheduler_schedule.this[*].arn)
}

output "scheduler_policy" {
  description = "Policy that the role of EventBridge Scheduler needs; attached here to the one that is made here. Null without a schedule."
  value       = local.scheduler_policy
}

output "scheduler_role_arn" {
  description = "Role with which EventBridge Scheduler starts the job; null without a schedule."
  value       = local.scheduler_role_arn
}
