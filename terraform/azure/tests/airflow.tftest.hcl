# The DAG and the right of Airflow's identity, when their places are given.

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
  runtime_type        = "airflow"
  tenant_id           = "acme"
  job_name            = "hubspot_contacts"
  resource_group_name = "rg-data"
  image               = "acme.azurecr.io/dativo:1.0.0"
  job_document        = "tenant_id: acme\n"
}

run "dag_as_an_output" {
  assert {
    condition     = length(azurerm_storage_blob.dag) == 0 && length(azurerm_role_assignment.airflow_starter) == 0 && strcontains(output.dag, "schedule=None,")
    error_message = "Without a container the DAG is an output, and without a schedule it waits."
  }
}

run "dag_as_a_blob" {
  variables {
    schedule             = "0 6 * * 1-5"
    schedule_time_zone   = "Europe/Berlin"
    timeout_seconds      = 900
    scaling              = { max_instances = 2 }
    dag_bucket           = "acmeairflow/dags"
    airflow_principal_id = "22222222-2222-2222-2222-222222222222"
  }

  assert {
    condition     = azurerm_storage_blob.dag[0].name == "dags/${local.names.dag}.py" && azurerm_storage_blob.dag[0].storage_container_name == "dags"
    error_message = "The DAG lies in the folder of its container."
  }

  assert {
    condition = alltrue([
      for text in [
        "JOB_ID = \"/subscriptions/99999999-9999-9999-9999-999999999999/resourceGroups/rg-data/providers/Microsoft.App/jobs/${azurerm_container_app_job.this[0].name}\"", "schedule=\"0 6 * * 1-5\"", "tz=\"Europe/Berlin\"", "max_active_runs=2", "timeout=900 + 600",
      ] : strcontains(azurerm_storage_blob.dag[0].source_content, text)
    ])
    error_message = "The DAG knows its job, its schedule and its limits."
  }

  assert {
    condition     = azurerm_role_assignment.airflow_starter[0].scope == azurerm_container_app_job.this[0].id
    error_message = "Airflow may start this one job."
  }
}
