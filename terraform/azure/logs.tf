locals {
  makes_workspace = local.makes_environment && var.monitoring.log_group == null
  workspace_id = (
    var.monitoring.log_group == null ? one(azurerm_log_analytics_workspace.this[*].id)
    : local.existing_workspace_is_an_id ? var.monitoring.log_group
    : "${local.log_analytics_group_id}/providers/Microsoft.OperationalInsights/workspaces/${var.monitoring.log_group}"
  )
}

resource "azurerm_log_analytics_workspace" "this" {
  count = local.makes_workspace ? 1 : 0

  name                = local.names.workspace
  resource_group_name = var.resource_group_name
  location            = var.region
  sku                 = "PerGB2018"
  retention_in_days   = var.log_retention_days
  tags                = local.tags
}

# What the containers print, and what the platform says of them.
# https://learn.microsoft.com/azure/azure-monitor/reference/tables/containerappconsolelogs
resource "azurerm_monitor_diagnostic_setting" "this" {
  count = local.makes_environment ? 1 : 0

  name                       = local.names.diagnostics
  target_resource_id         = azurerm_container_app_environment.this[0].id
  log_analytics_workspace_id = local.workspace_id

  enabled_log {
    category = "ContainerAppConsoleLogs"
  }

  enabled_log {
    category = "ContainerAppSystemLogs"
  }
}
