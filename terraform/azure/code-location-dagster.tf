locals {
  is_dagster        = var.runtime_type == "dagster"
  minimum_locations = coalesce(var.scaling.min_instances, 1)

  # By vault and name, as in resource-ids.tf.
  code_location_secret_ids = {
    for key in toset([
      for name in local.is_dagster ? var.code_location_secrets : [] : join("/", regex("^https://([^.]+)[.].*/secrets/([^/]+)", var.secrets[name]))
    ]) : key => local.secret_ids[key]
  }
}

# What the code location pulls its image and reads its secrets with. It starts nothing and touches no data.
resource "azurerm_user_assigned_identity" "code_location" {
  count = local.is_dagster ? 1 : 0

  name                = local.names.code_location_identity
  resource_group_name = var.resource_group_name
  location            = var.region
  tags                = local.tags
}

resource "azurerm_role_assignment" "code_location_registry" {
  count = local.is_dagster && var.container_registry_id != null ? 1 : 0

  scope                = var.container_registry_id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.code_location[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "code_location_secret" {
  for_each = local.code_location_secret_ids

  scope                = each.value
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_user_assigned_identity.code_location[0].principal_id
  principal_type       = "ServicePrincipal"
}

# The gRPC server that Dagster's webserver and daemon ask for the definitions.
resource "azurerm_container_app" "code_location" {
  count = local.is_dagster ? 1 : 0

  name                         = local.names.code_location
  resource_group_name          = var.resource_group_name
  container_app_environment_id = local.environment_id
  workload_profile_name        = local.workload_profile
  revision_mode                = "Single"
  tags                         = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.code_location[0].id]
  }

  # Within the environment alone.
  ingress {
    external_enabled = false
    transport        = "tcp"
    target_port      = var.code_location_port
    exposed_port     = var.code_location_port

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  dynamic "registry" {
    for_each = var.container_registry_id == null ? [] : [split("/", local.image)[0]]

    content {
      server   = registry.value
      identity = azurerm_user_assigned_identity.code_location[0].id
    }
  }

  dynamic "secret" {
    for_each = toset(var.code_location_secrets)

    content {
      name                = local.secret_names[secret.value]
      identity            = azurerm_user_assigned_identity.code_location[0].id
      key_vault_secret_id = var.secrets[secret.value]
    }
  }

  template {
    min_replicas = local.minimum_locations
    max_replicas = coalesce(var.scaling.max_instances, local.minimum_locations)

    # https://keda.sh/docs/2.15/scalers/cpu/
    dynamic "custom_scale_rule" {
      for_each = var.scaling.target_cpu_utilization == null ? [] : [var.scaling.target_cpu_utilization]

      content {
        name             = "cpu"
        custom_rule_type = "cpu"
        metadata         = { type = "Utilization", value = tostring(floor(max(1, custom_scale_rule.value))) }
      }
    }

    container {
      name    = "code-location"
      image   = local.image
      command = module.run.entry_point
      args = coalesce(var.code_location_command, [
        "dagster", "api", "grpc", "--host", "0.0.0.0", "--port", tostring(var.code_location_port),
        "--python-file", module.run.definitions_path,
      ])
      cpu    = var.code_location_cpu
      memory = "${var.code_location_cpu * local.gib_per_core}Gi"

      dynamic "env" {
        for_each = merge(
          {
            AZURE_CLIENT_ID           = azurerm_user_assigned_identity.code_location[0].client_id
            DAGSTER_CONTAINER_CONTEXT = jsonencode(local.container_context)
          },
          module.run.documents,
          module.run.service_environment,
          var.environment,
        )

        content {
          name  = env.key
          value = env.value
        }
      }

      dynamic "env" {
        for_each = toset(var.code_location_secrets)

        content {
          name        = env.value
          secret_name = local.secret_names[env.value]
        }
      }

      liveness_probe {
        transport = "TCP"
        port      = var.code_location_port
      }
    }
  }

  depends_on = [
    azurerm_role_assignment.code_location_registry,
    azurerm_role_assignment.code_location_secret,
  ]
}
