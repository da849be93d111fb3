output "dag" {
  description = "Text of the DAG; null on other runtimes."
  value       = local.is_airflow ? local.dag : null
}
