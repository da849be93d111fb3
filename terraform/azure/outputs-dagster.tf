output "code_location_host" {
  description = "Host name of the code location within the environment; null on other runtimes."
  value       = one(azurerm_container_app.code_location[*].name)
}

output "code_location_port" {
  description = "Port of the code location for Dagster's workspace.yaml."
  value       = var.code_location_port
}

output "dagster_yaml" {
  description = "What Dagster's dagster.yaml needs for the runs, whose launcher is launcher-dagster/dativo_container_apps.py; null on other runtimes."
  value       = local.dagster_yaml
}

output "workspace_yaml" {
  description = "What Dagster's workspace.yaml needs to reach the code location; null on other runtimes."
  value       = local.workspace_yaml
}
