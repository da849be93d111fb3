output "kubernetes_job_name" {
  description = "Name of the cron job, or of the job where there is no schedule; null on other runtimes."
  value       = one(module.kubernetes_job[*].job_name)
}

output "kubernetes_service_account_name" {
  description = "Service account of the pods; null on other runtimes."
  value       = one(module.kubernetes_job[*].service_account_name)
}

output "pod_policy" {
  description = "Policy that the role of the pods needs; attached here to the one that is made here. Null on other runtimes, and where the job needs no rights."
  value       = local.pod_policy
}

output "pod_role_arn" {
  description = "Role the pods run with; null on other runtimes."
  value       = local.pod_role_arn
}
