output "kubernetes_job_name" {
  description = "Name of the cron job, or of the job where there is no schedule; null on other runtimes."
  value       = one(module.kubernetes_job[*].job_name)
}

output "kubernetes_service_account_name" {
  description = "Service account of the pods; null on other runtimes."
  value       = one(module.kubernetes_job[*].service_account_name)
}

output "pod_role_arn" {
  description = "Role the pods run with; null on other runtimes."
  value       = one(aws_iam_role.pod[*].arn)
}
