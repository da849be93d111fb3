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
  image               = "acme.azurecr.io/dativo:1.0.0"
  job_document        = "tenant_id: acme\n"
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
    environment = { STATE_DIR = "/mine" }
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
      AZURE_CLIENT_ID       = "33333333-3333-3333-3333-333333333333"
      DATIVO_JOB_DOCUMENT   = base64gzip("tenant_id: acme\n")
      DATIVO_SECRET_MANAGER = "env"
      DATIVO_SUPERVISOR     = module.run.environment.DATIVO_SUPERVISOR
      S3_BUCKET             = "acmelake"
      STATE_DIR             = "/mine"
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
    state_storage_name           = "dativo-state"
    success_within_hours         = 26
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

  assert {
    condition     = azurerm_container_app_job.this[0].template[0].volume[0].storage_name == "dativo-state" && azurerm_container_app_job.this[0].template[0].volume[0].storage_type == "AzureFile" && azurerm_container_app_job.this[0].template[0].container[0].volume_mounts[0].path == "/state"
    error_message = "The state lies in the environment's storage."
  }

  assert {
    condition     = azurerm_monitor_scheduled_query_rules_alert_v2.this["missed_runs"].window_duration == "P2D" && strcontains(azurerm_monitor_scheduled_query_rules_alert_v2.this["missed_runs"].criteria[0].query, "TimeGenerated > ago(26h)") && azurerm_monitor_scheduled_query_rules_alert_v2.this["missed_runs"].criteria[0].threshold == 1
    error_message = "Fewer than one success in the expected time rings."
  }
}

run "the_supervisor_starts_the_runner" {
  command = plan

  assert {
    condition     = azurerm_container_app_job.this[0].template[0].container[0].command == tolist(module.run.entry_point) && azurerm_container_app_job.this[0].template[0].container[0].args == tolist(module.run.args)
    error_message = "The supervisor is the command, the runner its arguments."
  }

  assert {
    condition     = length(azurerm_container_app_job.this[0].template[0].volume) == 0
    error_message = "Without a storage nothing is mounted."
  }
}

run "identity_that_exists" {
  command = plan

  variables {
    existing_identity = {
      id        = "/subscriptions/99999999-9999-9999-9999-999999999999/resourceGroups/ids/providers/Microsoft.ManagedIdentity/userAssignedIdentities/etl"
      client_id = "77777777-7777-7777-7777-777777777777"
    }
    storage                = { data_bucket = "acmelake" }
    container_registry_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/images/providers/Microsoft.ContainerRegistry/registries/acme"
    extra_role_assignments = { lake = { role = "Reader", scope = "/subscriptions/00000000-0000-0000-0000-000000000000" } }
  }

  assert {
    condition     = length(azurerm_user_assigned_identity.this) + length(azurerm_role_assignment.storage) + length(azurerm_role_assignment.registry) + length(azurerm_role_assignment.extra) == 0
    error_message = "An identity that exists has its rights already."
  }

  assert {
    condition     = azurerm_container_app_job.this[0].identity[0].identity_ids == toset([var.existing_identity.id]) && azurerm_container_app_job.this[0].registry[0].identity == var.existing_identity.id
    error_message = "The job runs as the identity, and pulls with it."
  }
}

run "rights_for_an_identity_that_exists" {
  command = plan

  variables {
    existing_identity = {
      id           = "/subscriptions/99999999-9999-9999-9999-999999999999/resourceGroups/ids/providers/Microsoft.ManagedIdentity/userAssignedIdentities/etl"
      client_id    = "77777777-7777-7777-7777-777777777777"
      principal_id = "88888888-8888-8888-8888-888888888888"
    }
    extra_role_assignments = {
      by_name = { role = "Reader", scope = "/subscriptions/00000000-0000-0000-0000-000000000000" }
      by_id   = { role = "/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/r", scope = "/subscriptions/00000000-0000-0000-0000-000000000000" }
    }
  }

  assert {
    condition     = azurerm_role_assignment.extra["by_name"].role_definition_name == "Reader" && azurerm_role_assignment.extra["by_id"].role_definition_id == var.extra_role_assignments.by_id.role && azurerm_role_assignment.extra["by_id"].principal_id == "88888888-8888-8888-8888-888888888888"
    error_message = "A further right is a role by its name or its id."
  }
}

run "warns_without_image_and_job" {
  command = plan

  variables {
    image        = null
    job_document = null
  }

  expect_failures = [check.image, check.job]
}
