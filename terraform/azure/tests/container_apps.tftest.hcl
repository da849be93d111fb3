# The Container Apps job: with nothing optional, with everything, and applied against mocks.

mock_provider "azurerm" {
  mock_resource "azurerm_user_assigned_identity" {
    defaults = {
      id           = "/subscriptions/99999999-9999-9999-9999-999999999999/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/i"
      client_id    = "33333333-3333-3333-3333-333333333333"
      principal_id = "44444444-4444-4444-4444-444444444444"
    }
  }
}

mock_provider "kubernetes" {}

variables {
  runtime_type        = "container_apps"
  tenant_id           = "acme"
  job_name            = "stripe_customers_to_iceberg"
  resource_group_name = "rg-data"
}

run "nothing_optional" {
  command = plan

  assert {
    condition     = azurerm_container_app_job.this[0].replica_timeout_in_seconds == 3600 && length(azurerm_container_app_job.this[0].manual_trigger_config) == 1
    error_message = "Without a schedule the job waits to be started, for an hour at most."
  }

  assert {
    condition     = azurerm_container_app_job.this[0].template[0].container[0].cpu == 1 && azurerm_container_app_job.this[0].template[0].container[0].memory == "2Gi"
    error_message = "The default size is one core."
  }

  assert {
    condition     = length(azurerm_role_assignment.storage) == 0 && length(azurerm_monitor_scheduled_query_rules_alert_v2.this) == 0
    error_message = "No right and no alarm without a bucket and a threshold."
  }
}

run "everything" {
  variables {
    subscription_id             = "00000000-0000-0000-0000-000000000000"
    storage_resource_group_name = "rg-storage"
    schedule                    = "0 2 * * *"
    timeout_seconds             = 7200
    compute                     = { memory = "8Gi", instance_type = "D8" }
    scaling                     = { min_instances = 1, max_instances = 3 }
    networking = {
      subnet_ids         = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/v/subnets/a"]
      security_group_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/net/providers/Microsoft.Network/networkSecurityGroups/n"]
    }
    storage = {
      state_bucket = "acmestate/dativo"
      data_bucket  = "acmelake"
      encryption   = { enabled = true, kms_key_id = "https://acme.vault.azure.net/keys/data" }
    }
    monitoring = {
      enabled = true
      alerts = {
        channels   = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/team"]
        thresholds = { error_rate = 5, records_processed_min = 10, somebody_elses = 1 }
      }
    }
    secrets     = { STRIPE_KEY = "https://acme.vault.azure.net/secrets/stripe" }
    environment = { DATIVO_JOB_NAME = "mine" }
  }

  assert {
    condition     = azurerm_role_assignment.storage["state"].scope == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-storage/providers/Microsoft.Storage/storageAccounts/acmestate/blobServices/default/containers/dativo"
    error_message = "The right on a container is on that container."
  }

  assert {
    condition     = azurerm_role_assignment.storage["data"].scope == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-storage/providers/Microsoft.Storage/storageAccounts/acmelake"
    error_message = "The right on an account is on that account."
  }

  assert {
    condition     = azurerm_role_assignment.key["key"].scope == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.KeyVault/vaults/acme/keys/data"
    error_message = "The right on the key is on that key."
  }

  assert {
    condition     = azurerm_container_app_job.this[0].template[0].container[0].cpu == 4 && azurerm_container_app_job.this[0].workload_profile_name == "D8"
    error_message = "The cores follow from the memory, and the job runs on the dedicated profile."
  }

  assert {
    condition     = { for profile in azurerm_container_app_environment.this[0].workload_profile : profile.name => profile.maximum_count }["D8"] == 3
    error_message = "The dedicated profile has the given number of nodes."
  }

  assert {
    condition     = azurerm_container_app_environment.this[0].internal_load_balancer_enabled && length(azurerm_subnet_network_security_group_association.this) == 1
    error_message = "An environment in a subnet is private unless told otherwise, and its subnet gets the security group."
  }

  assert {
    condition     = azurerm_container_app_job.this[0].schedule_trigger_config[0].cron_expression == "0 2 * * *" && azurerm_container_app_job.this[0].replica_timeout_in_seconds == 7200
    error_message = "The schedule starts the job and the timeout ends it."
  }

  assert {
    condition     = keys(azurerm_monitor_scheduled_query_rules_alert_v2.this) == ["error_rate", "records_processed_min"]
    error_message = "One alarm for each threshold that is known."
  }

  assert {
    condition = { for variable in azurerm_container_app_job.this[0].template[0].container[0].env : variable.name => variable.value if variable.secret_name == null } == {
      AZURE_CLIENT_ID     = "33333333-3333-3333-3333-333333333333"
      DATIVO_DATA_BUCKET  = "acmelake"
      DATIVO_JOB_NAME     = "mine"
      DATIVO_STATE_BUCKET = "acmestate/dativo"
      DATIVO_TENANT_ID    = "acme"
    }
    error_message = "The container gets the job's environment, and what is given wins."
  }

  assert {
    condition     = strcontains(azurerm_monitor_scheduled_query_rules_alert_v2.this["error_rate"].criteria[0].query, "where JobName == '${azurerm_container_app_job.this[0].name}'")
    error_message = "An alarm looks at the lines of this job alone."
  }
}

run "subscription_of_what_is_made" {
  variables {
    storage = { state_bucket = "acmestate", data_bucket = "acmestate" }
  }

  assert {
    condition     = { for role, right in azurerm_role_assignment.storage : role => right.scope } == { state = "/subscriptions/99999999-9999-9999-9999-999999999999/resourceGroups/rg-data/providers/Microsoft.Storage/storageAccounts/acmestate" }
    error_message = "Without a subscription ids are those of the identity's, and one account gets one right."
  }
}

run "given_environment_and_workspace" {
  command = plan

  variables {
    container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/shared"
    compute                      = { cpu = "8", memory = "64Gi", instance_type = "big" }
    monitoring                   = { enabled = true, log_group = "logs", alerts = { thresholds = { timeout_rate = 2 } } }
    subscription_id              = "00000000-0000-0000-0000-000000000000"
  }

  assert {
    condition     = length(azurerm_container_app_environment.this) + length(azurerm_log_analytics_workspace.this) + length(azurerm_monitor_diagnostic_setting.this) == 0
    error_message = "Nothing is made of an environment that exists."
  }

  assert {
    condition     = azurerm_monitor_scheduled_query_rules_alert_v2.this["timeout_rate"].scopes == tolist(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.OperationalInsights/workspaces/logs"])
    error_message = "Alarms query the workspace that was named."
  }
}
