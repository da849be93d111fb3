# The code location: how it scales, what it may do, and that nothing outside reaches it.

mock_provider "azurerm" {
  mock_resource "azurerm_user_assigned_identity" {
    defaults = {
      id = "/subscriptions/99999999-9999-9999-9999-999999999999/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/i"
    }
  }

  mock_resource "azurerm_container_app_job" {
    defaults = {
      id = "/subscriptions/99999999-9999-9999-9999-999999999999/resourceGroups/rg/providers/Microsoft.App/jobs/j"
    }
  }
}

mock_provider "kubernetes" {}

variables {
  runtime_type        = "dagster"
  tenant_id           = "acme"
  job_name            = "mysql_orders"
  resource_group_name = "rg-data"
}

run "scaling" {
  variables {
    scaling  = { min_instances = 2, max_instances = 5, target_cpu_utilization = 70 }
    schedule = "0 2 * * *"
  }

  assert {
    condition     = azurerm_container_app.code_location[0].template[0].min_replicas == 2 && azurerm_container_app.code_location[0].template[0].max_replicas == 5
    error_message = "The instances are replicas of the code location."
  }

  assert {
    condition     = azurerm_container_app.code_location[0].template[0].custom_scale_rule[0].metadata == tomap({ type = "Utilization", value = "70" })
    error_message = "The CPU target is a rule of the code location."
  }

  assert {
    condition     = !azurerm_container_app.code_location[0].ingress[0].external_enabled && azurerm_container_app.code_location[0].ingress[0].transport == "tcp"
    error_message = "The code location is reached from within the environment alone."
  }

  assert {
    condition     = azurerm_role_assignment.code_location_starter[0].scope == azurerm_container_app_job.this[0].id && alltrue([for action in azurerm_role_definition.starter[0].permissions[0].actions : !strcontains(action, "*")])
    error_message = "The code location may start this job, by named actions."
  }

  assert {
    condition     = length(azurerm_container_app_job.this[0].manual_trigger_config) == 1
    error_message = "Dagster starts the runs, whatever the schedule."
  }
}
