output "kubernetes_job_name" {
  description = "Name of the Kubernetes job or cron job; null on other runtimes."
  value       = one(module.kubernetes_job[*].job_name)
}

output "kubernetes_labels" {
  description = "Kubernetes labels made from the labels."
  value       = one(module.kubernetes_job[*].labels)
}

output "service_account_workload_rights" {
  description = "What the pods need on the account of `service_account_email` to act as it, in the form of `service_account_rights`; empty on other runtimes."
  value       = local.makes_account || !local.is_kubernetes ? [] : [local.workload_right]
}
