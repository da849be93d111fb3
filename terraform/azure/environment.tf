locals {
  runs_on_container_apps = var.runtime_type != "kubernetes"
  makes_environment      = local.runs_on_container_apps && var.container_app_environment_id == null
  environment_id         = var.container_app_environment_id != null ? var.container_app_environment_id : one(azurerm_container_app_environment.this[*].id)

  subnet_id = try(var.networking.subnet_ids[0], null)

  # In a given environment a null profile leaves the choice to the platform.
  workload_profile  = local.makes_environment ? coalesce(var.compute.instance_type, "Consumption") : var.compute.instance_type
  dedicated_profile = local.makes_environment && local.workload_profile != "Consumption" ? [local.workload_profile] : []
  minimum_nodes     = coalesce(var.scaling.min_instances, 0)
}

# Logs go through Azure Monitor (logs.tf), so that no key of the workspace is handed out.
resource "azurerm_container_app_environment" "this" {
  count = local.makes_environment ? 1 : 0

  name                           = local.names.environment
  resource_group_name            = var.resource_group_name
  location                       = var.region
  logs_destination               = "azure-monitor"
  infrastructure_subnet_id       = local.subnet_id
  internal_load_balancer_enabled = local.subnet_id == null ? null : coalesce(var.networking.private_access, true)
  tags                           = local.tags

  # An environment made without a profile can have none later, takes 2 cores at most and needs a
  # /23 subnet instead of a /27. https://learn.microsoft.com/azure/container-apps/containers
  workload_profile {
    name                  = "Consumption"
    workload_profile_type = "Consumption"
  }

  dynamic "workload_profile" {
    for_each = local.dedicated_profile

    content {
      name                  = workload_profile.value
      workload_profile_type = workload_profile.value
      minimum_count         = local.minimum_nodes
      maximum_count         = coalesce(var.scaling.max_instances, max(1, local.minimum_nodes))
    }
  }

  # Azure names the group of its load balancer itself, and older providers would make the environment
  # anew for it: hashicorp/terraform-provider-azurerm#27481, #28727. The consumption profile states no
  # counts because Azure keeps none of it: #31840.
  lifecycle {
    ignore_changes = [infrastructure_resource_group_name]
  }
}

# The subnet of an environment serves nothing else, so its security group is the job's.
resource "azurerm_subnet_network_security_group_association" "this" {
  count = local.makes_environment && local.subnet_id != null && var.associate_security_group && length(var.networking.security_group_ids) > 0 ? 1 : 0

  subnet_id                 = local.subnet_id
  network_security_group_id = var.networking.security_group_ids[0]
}
