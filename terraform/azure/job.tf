locals {
  # Memory is twice the cores, so either follows from the other; 1 core without both.
  cores  = try(coalesce(tonumber(var.compute.cpu)), tonumber(trimsuffix(var.compute.memory, "Gi")) / local.gib_per_core, 1)
  memory = coalesce(var.compute.memory, "${local.cores * local.gib_per_core}Gi")

  # Dagster and Airflow start the runs themselves.
  job_schedule = var.runtime_type == "container_apps" ? var.schedule : null

  container_name = "job"
  job_id         = "${local.resource_group_id}/providers/Microsoft.App/jobs/${local.names.job}"

  # The platform asks for a limit. An hour is enough for most loads and ends a run that hangs.
  timeout_seconds = coalesce(var.timeout_seconds, 3600)
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
    identity_ids = [local.identity.id]
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
      identity = local.identity.id
    }
  }

  dynamic "secret" {
    for_each = local.secret_names

    content {
      name                = secret.value
      identity            = local.identity.id
      key_vault_secret_id = var.secrets[secret.key]
    }
  }

  template {
    # A storage of the environment is named, so no key of an account is in any file.
    dynamic "volume" {
      for_each = local.state_volume

      content {
        name         = "state"
        storage_type = "AzureFile"
        storage_name = volume.value
      }
    }

    # The supervisor is the command and what it starts the arguments: Dagster and Airflow replace
    # arguments alone.
    container {
      name    = local.container_name
      image   = local.image
      command = module.run.entry_point
      args    = module.run.args
      cpu     = local.cores
      memory  = local.memory

      dynamic "volume_mounts" {
        for_each = local.state_volume

        content {
          name = "state"
          path = local.state_path
        }
      }

      dynamic "env" {
        for_each = { for name, value in local.run_environment : name => value if !contains(keys(var.secrets), name) }

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

  lifecycle {
    # refusal: container-apps-architecture
    precondition {
      condition     = coalesce(var.cpu_architecture, local.container_apps_architecture) == local.container_apps_architecture
      error_message = "Container Apps run images of ${local.container_apps_architecture} (linux/amd64) alone."
    }

    # refusal: container-apps-document
    precondition {
      condition = alltrue([
        for name, value in module.run.documents : length(name) + length(value) + 2 <= local.environment_entry_max
      ])
      error_message = "Packed, a file of the job is at most ${local.environment_entry_max_words} bytes with the name of its variable, which is what Linux takes: put a larger one into the image and give job_config_path, or leave asset_document out."
    }
  }

  # Secrets are read and the image is pulled with the identity's rights, some minutes after which
  # they hold: README.md, "The first apply".
  depends_on = [
    azurerm_role_assignment.extra,
    azurerm_role_assignment.key,
    azurerm_role_assignment.registry,
    azurerm_role_assignment.secret,
    azurerm_role_assignment.storage,
  ]
}
