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
  image               = "acme.azurecr.io/dativo:1.0.0"
  job_document        = "tenant_id: acme\n"
}

run "scaling" {
  variables {
    scaling              = { min_instances = 2, max_instances = 5, target_cpu_utilization = 70 }
    schedule             = "0 2 * * *"
    schedule_time_zone   = "Europe/Berlin"
    subscription_id      = "00000000-0000-0000-0000-000000000000"
    dagster_client_id    = "55555555-5555-5555-5555-555555555555"
    dagster_principal_id = "66666666-6666-6666-6666-666666666666"

    secrets               = { PGPASSWORD = "https://acme.vault.azure.net/secrets/orders", DAGSTER_PASSWORD = "https://acme.vault.azure.net/secrets/dagster" }
    code_location_secrets = ["DAGSTER_PASSWORD"]
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
    condition     = azurerm_role_assignment.dagster_starter[0].scope == azurerm_container_app_job.this[0].id && alltrue([for action in azurerm_role_definition.starter[0].permissions[0].actions : !strcontains(action, "*")])
    error_message = "Dagster's identity may start this job, by named actions."
  }

  assert {
    condition     = keys(azurerm_role_assignment.code_location_secret) == ["acme/dagster"] && [for variable in azurerm_container_app.code_location[0].template[0].container[0].env : variable.name if variable.secret_name != null && variable.secret_name != ""] == ["DAGSTER_PASSWORD"]
    error_message = "The code location gets the named secrets of the job and no others."
  }

  assert {
    condition     = length(azurerm_container_app_job.this[0].manual_trigger_config) == 1
    error_message = "Dagster starts the runs, whatever the schedule."
  }

  assert {
    condition = azurerm_container_app.code_location[0].template[0].container[0].command == tolist(module.run.entry_point) && azurerm_container_app.code_location[0].template[0].container[0].args == tolist([
      "dagster", "api", "grpc", "--host", "0.0.0.0", "--port", "4000", "--python-file", "/tmp/dativo/definitions.py",
    ])
    error_message = "The supervisor puts the definitions where the gRPC server looks for them."
  }

  assert {
    condition = { for variable in azurerm_container_app.code_location[0].template[0].container[0].env : variable.name => jsondecode(variable.value) if variable.name == "DAGSTER_CONTAINER_CONTEXT" } == {
      DAGSTER_CONTAINER_CONTEXT = {
        container_apps = {
          container_name = azurerm_container_app_job.this[0].template[0].container[0].name
          job_id         = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.App/jobs/${azurerm_container_app_job.this[0].name}"
        }
      }
    }
    error_message = "The launcher learns from the code location which job it starts."
  }

  assert {
    condition = alltrue([
      for part in ["\"cron\":\"0 2 * * *\"", "\"time_zone\":\"Europe/Berlin\""] :
      strcontains({ for variable in azurerm_container_app.code_location[0].template[0].container[0].env : variable.name => variable.value }.DATIVO_DAGSTER_JOB, part)
    ])
    error_message = "The definitions have the schedule."
  }

  assert {
    condition = yamldecode(output.dagster_yaml) == {
      run_launcher = {
        module = "dativo_container_apps"
        class  = "ContainerAppsJobRunLauncher"
        config = { client_id = "55555555-5555-5555-5555-555555555555" }
      }
    }
    error_message = "Dagster's own file names the launcher."
  }

  assert {
    condition = yamldecode(output.workspace_yaml).load_from[0].grpc_server == {
      host          = azurerm_container_app.code_location[0].name
      port          = 4000
      location_name = azurerm_container_app.code_location[0].name
    }
    error_message = "Dagster reaches the code location within the environment."
  }
}

run "rights_granted_elsewhere" {
  command = plan

  assert {
    condition     = length(azurerm_role_assignment.dagster_starter) == 0
    error_message = "Without Dagster's identity the right is granted by hand."
  }
}
