output "dag" {
  description = "The DAG that starts the job; null on other runtimes."
  value       = local.is_airflow ? local.dag : null
}

output "dag_key" {
  description = "Key of the DAG in its bucket; null when no bucket is given."
  value       = one(aws_s3_object.dag[*].key)
}
