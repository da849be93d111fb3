output "code_location_uri" {
  description = "URL of the Dagster code location; null on other runtimes."
  value       = one(google_cloud_run_v2_service.code_location[*].uri)
}

output "dagster_yaml" {
  description = "What Dagster's dagster.yaml needs to start the runs; null on other runtimes."
  value       = local.dagster_yaml
}

output "workspace_yaml" {
  description = "What Dagster's workspace.yaml needs to reach the code location; null on other runtimes."
  value       = local.workspace_yaml
}
