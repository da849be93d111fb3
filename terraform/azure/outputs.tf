output "container_app_environment_id" {
  description = "Container Apps environment of the job; null on AKS."
  value       = local.runs_on_container_apps ? local.environment_id : null
}

output "identity_client_id" {
  description = "Client id of the identity the job runs as."
  value       = local.identity.client_id
}

output "identity_principal_id" {
  description = "Object id of the identity the job runs as, for grants outside this module; null where an identity was given without it."
  value       = local.identity.principal_id
}

output "job_id" {
  description = "Resource id of the Container Apps job; null on AKS."
  value       = one(azurerm_container_app_job.this[*].id)
}

output "job_name" {
  description = "Name of the job in Azure or in the cluster."
  value       = local.runs_on_container_apps ? local.names.job : local.names.kubernetes_job
}

output "log_analytics_workspace_id" {
  description = "Workspace that the job's logs go to, where it is known."
  value       = local.workspace_id
}

output "starter_role_id" {
  description = "Role definition that lets the identity of Airflow or Dagster start and stop the job and read its runs; null on other runtimes."
  value       = one(azurerm_role_definition.starter[*].role_definition_resource_id)
}

output "tags" {
  description = "Tags that everything made here carries, where it can carry any."
  value       = local.tags
}
