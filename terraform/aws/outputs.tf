output "alarm_arns" {
  description = "ARNs of the alarms, by threshold."
  value = merge(
    { for threshold, alarm in aws_cloudwatch_metric_alarm.rate : threshold => alarm.arn },
    { for alarm in aws_cloudwatch_metric_alarm.records : "records_processed_min" => alarm.arn },
    { for alarm in aws_cloudwatch_metric_alarm.success : "success_within_hours" => alarm.arn },
  )
}

output "cluster_name" {
  description = "Cluster the job runs in."
  value       = local.cluster_name
}

output "execution_role_arn" {
  description = "Role with which ECS starts the container; null on kubernetes."
  value       = local.execution_role_arn
}

output "execution_policy" {
  description = "Policy that the execution role needs; attached here to the one that is made here. Null on kubernetes."
  value       = local.execution_policy
}

output "log_group_name" {
  description = "Log group of the job; on kubernetes the group that the cluster's agent writes to, null when it is not known."
  value       = local.log_group_name
}

output "security_group_ids" {
  description = "Security groups of the job."
  value       = local.security_group_ids
}

output "tags" {
  description = "Tags that everything taggable carries."
  value       = local.tags
}

output "task_definition_arn" {
  description = "Task definition of the job with its revision; null on kubernetes."
  value       = one(aws_ecs_task_definition.this[*].arn)
}

output "task_policy" {
  description = "Policy that the task role needs; attached here to the one that is made here. Null on kubernetes, and where the job needs no rights."
  value       = local.task_policy
}

output "task_role_arn" {
  description = "Role the job runs with on Fargate; null on kubernetes."
  value       = local.task_role_arn
}
