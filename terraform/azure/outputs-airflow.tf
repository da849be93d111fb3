output "dag" {
  description = "Text of the DAG, to be placed by hand where no container is given; null on other runtimes."
  value       = local.dag_text
}

output "dag_id" {
  description = "Id of the DAG; null on other runtimes."
  value       = local.is_airflow ? local.names.dag : null
}

output "starter_role_id" {
  description = "Role definition that lets an identity start the job and read its runs; null on other runtimes."
  value       = one(azurerm_role_definition.starter[*].role_definition_resource_id)
}
