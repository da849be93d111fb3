locals {
  # Memory is twice the cores, so either follows from the other; 1 core without both.
  cores  = try(coalesce(tonumber(var.compute.cpu)), tonumber(trimsuffix(var.compute.memory, "Gi")) / local.gib_per_core, 1)
  memory = coalesce(var.compute.memory, "${local.cores * local.gib_per_core}Gi")

  # Dagster and Airflow start the runs themselves.
  job_schedule = var.runtime_type == "container_apps" ? var.schedule : null

  # The platform asks for a limit. An hour is enough for most loads and ends a run that hangs.
  timeout_seconds = coalesce(var.timeout_seconds, 3600)

  environment = merge(
    { DATIVO_TENANT_ID = var.tenant_id, DATIVO_JOB_NAME = var.job_name },
    var.storage.state_bucket == null ? {} : { DATIVO_STATE_BUCKET = var.storage.state_bucket },
    var.storage.data_bucket == null ? {} : { DATIVO_DATA_BUCKET = var.storage.data_bucket },
    var.environment,
  )

  # Names of secrets are lower-case with hyphens; the hash keeps A_B and a_b apart.
  secret_names = {
    for name in local.runs_on_container_apps ? keys(var.secrets) : [] :
    name => "env-${trim(lower(replace(name, "/_+/", "-")), "-")}-${substr(sha256(name), 0, 8)}"
  }
}

resource "azurerm_container_app_job" "this" {
  count = local.runs_on_container_apps ? 1 : 0

  name                         = local.names.job
  resource_group_name          = var.resource_group_name
  location                     = var.region
  container_app_environment_id = local.environment_id
  workload_profile_name        = local.workload_profile
  replica_timeout_in_seconds   = local.timeout_seconds
  replica_retry_limit          = 0
  tags                         = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.this.id]
  }

  # One replica a run: Container Apps give a replica no number, so two would do the same work.
  dynamic "manual_trigger_config" {
    for_each = local.job_schedule == null ? [1] : []

    content {
      parallelism              = 1
      replica_completion_count = 1
    }
  }

  dynamic "schedule_trigger_config" {
    for_each = local.job_schedule == null ? [] : [local.job_schedule]

    content {
      cron_expression          = schedule_trigger_config.value
      parallelism              = 1
      replica_completion_count = 1
    }
  }

  dynamic "registry" {
    for_each = var.container_registry_id == null ? [] : [split("/", local.image)[0]]

    content {
      server   = registry.value
      identity = azurerm_user_assigned_identity.this.id
    }
  }

  dynamic "secret" {
    for_each = local.secret_names

    content {
      name                = secret.value
      identity            = azurerm_user_assigned_identity.this.id
      key_vault_secret_id = var.secrets[secret.key]
    }
  }

  template {
    container {
      name    = "job"
      image   = local.image
      command = var.command
      cpu     = local.cores
      memory  = local.memory

      # AZURE_CLIENT_ID tells the Azure SDK which identity to use: DefaultAzureCredential picks no
      # user-assigned one by itself.
      dynamic "env" {
        for_each = {
          for name, value in merge({ AZURE_CLIENT_ID = azurerm_user_assigned_identity.this.client_id }, local.environment) :
          name => value if !contains(keys(var.secrets), name)
        }

        content {
          name  = env.key
          value = env.value
        }
      }

      dynamic "env" {
        for_each = local.secret_names

        content {
          name        = env.key
          secret_name = env.value
        }
      }
    }
  }

  # Secrets are read and the image is pulled with the identity's rights.
  depends_on = [
    azurerm_role_assignment.key,
    azurerm_role_assignment.registry,
    azurerm_role_assignment.secret,
    azurerm_role_assignment.storage,
  ]
}
