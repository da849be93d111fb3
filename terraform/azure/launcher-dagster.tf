# How a Dagster that exists starts the job.
locals {
  # Comes to the launcher with each run of this code location, so that one launcher serves many jobs.
  container_context = {
    container_apps = { job_id = local.job_id, container_name = local.container_name }
  }

  # What a Dagster that exists adds to its own two files.
  dagster_yaml = local.is_dagster ? yamlencode({
    run_launcher = {
      module = "dativo_container_apps"
      class  = "ContainerAppsJobRunLauncher"
      config = { for name, value in { client_id = var.dagster_client_id } : name => value if value != null }
    }
  }) : null
  workspace_yaml = local.is_dagster ? yamlencode({
    load_from = [{
      grpc_server = {
        host          = local.names.code_location
        port          = var.code_location_port
        location_name = local.names.code_location
      }
    }]
  }) : null
}

# Dagster's daemon and webserver start the runs, with the launcher of launcher-dagster.
resource "azurerm_role_assignment" "dagster_starter" {
  count = local.is_dagster && var.dagster_principal_id != null ? 1 : 0

  scope              = azurerm_container_app_job.this[0].id
  role_definition_id = azurerm_role_definition.starter[0].role_definition_resource_id
  principal_id       = var.dagster_principal_id
}
