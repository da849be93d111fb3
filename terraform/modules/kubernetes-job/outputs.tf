output "config_map_name" {
  description = "Name of the config map with the job's files, which follows from them; null without files."
  value       = one(local.config_maps)
}

output "job_name" {
  description = "Name of the job or cron job."
  value       = var.name
}

output "labels" {
  description = "Labels made from the tags, as every object carries them."
  value       = local.labels
}

output "namespace" {
  description = "Namespace of the objects."
  value       = var.namespace
}

output "service_account_name" {
  description = "Name of the service account that the pods run as."
  value       = local.service_account_name
}
