output "dag" {
  description = "Text of the DAG, to be placed by hand where no container is given; null on other runtimes."
  value       = local.dag_text
}

output "dag_id" {
  description = "Id of the DAG; null on other runtimes."
  value       = local.is_airflow ? local.names.dag : null
}
