output "kubernetes_job_name" {
  description = "Name of the Kubernetes job or cron job; null on other runtimes."
  value       = one(module.kubernetes_job[*].job_name)
}

output "kubernetes_labels" {
  description = "Kubernetes labels made from the labels."
  value       = one(module.kubernetes_job[*].labels)
}
