import type { SectionId } from './fields'
import type { VARIABLE_CONTROLS } from './variable-controls.gen'

export type VariableName = keyof typeof VARIABLE_CONTROLS

/** The variables of a section: those in front, and those that fewer jobs need, folded below them. */
interface SectionVariables {
  readonly front: readonly VariableName[]
  readonly further: readonly VariableName[]
}

/** In which section of the form each variable of the modules stands; all else is read from the modules. */
export const VARIABLE_SECTIONS = {
  run: {
    front: [
      'schedule',
      'schedule_time_zone',
      'image',
      'source_bucket',
      'source_object',
      'function_language',
      'function_entry_point',
      'event_trigger',
      'entry_point',
      'args',
      'environment',
      'secrets',
      'max_retries',
    ],
    further: [
      'command',
      'cpu_architecture',
      'job_config_path',
      'job_document',
      'asset_document',
      'image_pull_secrets',
      'docker_repository',
      'read_only_root_filesystem',
      'schedule_dead_letter_arn',
      'code_location_command',
      'code_location_port',
      'code_location_secrets',
    ],
  },
  where: {
    front: [
      'region',
      'project_id',
      'subscription_id',
      'resource_group_name',
      'cluster_name',
      'kubernetes_namespace',
      'container_app_environment_id',
      'create_log_group',
      'dag_bucket',
    ],
    further: [
      'account_id',
      'project_number',
      'cluster_project_id',
      'schedule_region',
      'dag_folder',
      'key_vault_resource_group_name',
      'log_analytics_resource_group_name',
      'storage_resource_group_name',
    ],
  },
  compute: {
    front: [],
    further: ['use_fargate_spot', 'code_location_cpu', 'code_location_memory'],
  },
  networking: {
    front: [],
    further: [
      'egress_cidr_blocks',
      'associate_security_group',
      'dagster_security_group_id',
      'service_discovery_namespace_id',
      'service_discovery_namespace_name',
      'code_location_is_public_in_vpc',
    ],
  },
  storage: {
    front: [],
    further: [
      'state_file_system_id',
      'state_access_point_id',
      'state_storage_name',
      'state_volume_claim',
    ],
  },
  identity: {
    front: [
      'existing_task_role_arn',
      'existing_execution_role_arn',
      'existing_scheduler_role_arn',
      'service_account_email',
      'existing_identity',
      'kubernetes_service_account_name',
      'oidc_provider_arn',
      'oidc_issuer_url',
      'mwaa_execution_role',
      'dagster_role',
      'dagster_service_account',
      'dagster_principal_id',
      'composer_service_account',
      'airflow_principal_id',
    ],
    further: [
      'permissions_boundary_arn',
      'extra_policy_statements',
      'extra_roles',
      'extra_role_assignments',
      'container_registry_id',
      'dagster_client_id',
      'airflow_client_id',
    ],
  },
  terraform: {
    front: [],
    further: ['name_prefix', 'environment_name', 'deletion_protection'],
  },
  monitoring: {
    front: [],
    further: [
      'log_retention_days',
      'keep_log_group',
      'success_within_hours',
      'notify_failed_starts',
    ],
  },
} as const satisfies Partial<Record<SectionId, SectionVariables>>

/** Variables without a field of their own, each with the field or block that gives it. */
export const COVERED_VARIABLES: Readonly<Record<string, string>> = {
  asset_path: 'asset_path',
  cloud_provider: 'infrastructure/provider',
  compute: 'infrastructure/runtime/compute',
  job_name: 'job_name',
  labels: 'infrastructure/tags',
  monitoring: 'infrastructure/monitoring',
  networking: 'infrastructure/networking',
  runtime_type: 'infrastructure/runtime/type',
  scaling: 'infrastructure/runtime/scaling',
  storage: 'infrastructure/storage',
  tags: 'infrastructure/tags',
  tenant_id: 'tenant_id',
  timeout_seconds: 'infrastructure/runtime/timeout_seconds',
}
