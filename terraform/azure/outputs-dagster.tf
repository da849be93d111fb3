output "code_location_host" {
  description = "Host name of the code location for Dagster's workspace.yaml, within the environment; null on other runtimes."
  value       = one(azurerm_container_app.code_location[*].name)
}

output "code_location_port" {
  description = "Port of the code location for Dagster's workspace.yaml."
  value       = var.code_location_port
}
