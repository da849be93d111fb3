import type { FactsByType } from '../resource-facts'

/**
 * What the azurerm provider does when arguments of the module's resources change: `ForceNew` and
 * `Computed` in the schemas of its source. `commonschema.ResourceGroupName()` and `Location()` force.
 */
export const AZURE_RESOURCE_FACTS: FactsByType = {
  azurerm_container_app: {
    forces: ['name', 'resource_group_name', 'container_app_environment_id'],
    sets: ['identity.identity_ids', 'secret'],
    source:
      'hashicorp/terraform-provider-azurerm v4.73.0, internal/services/containerapps/container_app_resource.go',
  },
  azurerm_container_app_environment: {
    forces: [
      'name',
      'resource_group_name',
      'location',
      'infrastructure_subnet_id',
      'internal_load_balancer_enabled',
    ],
    keeps: ['logs_destination'],
    sets: ['workload_profile'],
    source:
      'hashicorp/terraform-provider-azurerm v4.73.0, internal/services/containerapps/container_app_environment_resource.go',
  },
  azurerm_container_app_job: {
    forces: [
      'name',
      'resource_group_name',
      'location',
      'container_app_environment_id',
      'manual_trigger_config.#',
      'schedule_trigger_config.#',
    ],
    sets: ['identity.identity_ids', 'secret'],
    source:
      'hashicorp/terraform-provider-azurerm v4.73.0, internal/services/containerapps/container_app_job_resource.go',
  },
  azurerm_federated_identity_credential: {
    forces: ['name', 'resource_group_name', 'parent_id'],
    keeps: ['parent_id', 'resource_group_name'],
    source:
      'hashicorp/terraform-provider-azurerm v4.73.0, internal/services/managedidentity/federated_identity_credential_resource.go',
  },
  azurerm_log_analytics_workspace: {
    forces: ['name', 'resource_group_name', 'location', 'sku'],
    keeps: ['retention_in_days', 'sku'],
    source:
      'hashicorp/terraform-provider-azurerm v4.73.0, internal/services/loganalytics/log_analytics_workspace_resource.go',
  },
  azurerm_monitor_diagnostic_setting: {
    forces: ['name', 'target_resource_id'],
    sets: ['enabled_log'],
    source:
      'hashicorp/terraform-provider-azurerm v4.73.0, internal/services/monitor/monitor_diagnostic_setting_resource.go',
  },
  azurerm_monitor_scheduled_query_rules_alert_v2: {
    forces: ['name', 'resource_group_name', 'location', 'scopes'],
    source:
      'hashicorp/terraform-provider-azurerm v4.73.0, internal/services/monitor/monitor_scheduled_query_rules_alert_v2_resource.go',
  },
  azurerm_role_assignment: {
    forces: [
      'scope',
      'role_definition_id',
      'role_definition_name',
      'principal_id',
      'principal_type',
    ],
    keeps: ['principal_type', 'role_definition_id', 'role_definition_name'],
    source:
      'hashicorp/terraform-provider-azurerm v4.73.0, internal/services/authorization/role_assignment_resource.go',
  },
  azurerm_role_definition: {
    forces: ['scope'],
    keeps: ['assignable_scopes'],
    source:
      'hashicorp/terraform-provider-azurerm v4.73.0, internal/services/authorization/role_definition_resource.go',
  },
  azurerm_storage_blob: {
    forces: ['name', 'storage_account_name', 'storage_container_name', 'type', 'source_content'],
    source:
      'hashicorp/terraform-provider-azurerm v4.73.0, internal/services/storage/storage_blob_resource.go',
  },
  azurerm_subnet_network_security_group_association: {
    forces: ['subnet_id', 'network_security_group_id'],
    source:
      'hashicorp/terraform-provider-azurerm v4.73.0, internal/services/network/subnet_network_security_group_association_resource.go',
  },
  azurerm_user_assigned_identity: {
    forces: ['name', 'resource_group_name', 'location'],
    source:
      'hashicorp/terraform-provider-azurerm v4.73.0, internal/services/managedidentity/user_assigned_identity_resource.go',
  },
}
