# The job on AKS: its pods act as the identity by the cluster's issuer.

mock_provider "azurerm" {
  mock_resource "azurerm_user_assigned_identity" {
    defaults = {
      id        = "/subscriptions/99999999-9999-9999-9999-999999999999/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/i"
      client_id = "33333333-3333-3333-3333-333333333333"
    }
  }
}

mock_provider "kubernetes" {}

# The mock of a provider that the root module does not name does not reach the submodule.
override_module {
  target  = module.kubernetes_job
  outputs = { job_name = "dativo-acme-postgres-events", service_account_name = "dativo-acme-postgres-events", namespace = "dativo" }
}

variables {
  runtime_type        = "kubernetes"
  tenant_id           = "acme"
  job_name            = "postgres_events"
  resource_group_name = "rg-data"
  image               = "acme.azurecr.io/dativo:1.0.0"
  job_document        = "tenant_id: acme\n"
}

run "workload_identity" {
  variables {
    oidc_issuer_url      = "https://eastus.oic.prod-aks.azure.com/t/c/"
    kubernetes_namespace = "dativo"
    schedule             = "*/30 * * * *"
    storage              = { data_bucket = "acmelake/raw" }
    secrets              = { PGPASSWORD = "postgres/password" }
  }

  assert {
    condition     = azurerm_federated_identity_credential.kubernetes[0].subject == "system:serviceaccount:dativo:${local.kubernetes_service_account}" && azurerm_federated_identity_credential.kubernetes[0].parent_id == azurerm_user_assigned_identity.this[0].id
    error_message = "Azure trusts the service account of this job alone."
  }

  assert {
    condition     = output.kubernetes_service_account_name == "dativo-acme-postgres-events" && length(azurerm_role_assignment.storage) == 1
    error_message = "The pods' service account is made, and the identity has its right."
  }

  assert {
    condition     = length(azurerm_container_app_job.this) + length(azurerm_container_app_environment.this) + length(azurerm_log_analytics_workspace.this) == 0
    error_message = "Nothing of Container Apps is made."
  }
}

run "alarms_query_the_clusters_logs" {
  command = plan

  variables {
    oidc_issuer_url = "https://eastus.oic.prod-aks.azure.com/t/c/"
    subscription_id = "00000000-0000-0000-0000-000000000000"
    monitoring      = { enabled = true, log_group = "aks-logs", alerts = { thresholds = { error_rate = 5 } } }
  }

  assert {
    condition     = strcontains(azurerm_monitor_scheduled_query_rules_alert_v2.this["error_rate"].criteria[0].query, "\nContainerLogV2\n")
    error_message = "The alarm reads the pods' lines."
  }
}

run "warns_without_an_issuer" {
  command = plan

  expect_failures = [check.workload_identity]
}
