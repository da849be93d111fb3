output "kubernetes_namespace" {
  description = "Namespace of the job."
  value       = var.kubernetes_namespace
}

output "kubernetes_service_account_name" {
  description = "Service account of the pods; null on other runtimes."
  value       = one(module.kubernetes_job[*].service_account_name)
}
