output "dag" {
  description = "The DAG that starts the job; null on other runtimes."
  value       = local.is_airflow ? local.dag : null
}

output "dag_key" {
  description = "Key of the DAG in its bucket; null when no bucket is given."
  value       = one(aws_s3_object.dag[*].key)
}

output "mwaa_policy" {
  description = "Policy that the execution role of the MWAA environment needs; attached here where mwaa_execution_role is given. Null on other runtimes."
  value       = local.is_airflow ? local.mwaa_policy : null
}
