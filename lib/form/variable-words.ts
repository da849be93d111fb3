import { sentenceCase } from './sentence-case'
import type { VariableName } from './variable-sections'

/** What the form calls a variable where its name alone does not say it shortly. */
const LABELS: Readonly<Partial<Record<VariableName, string>>> = {
  args: 'Arguments',
  associate_security_group: 'Attach security group',
  cluster_name: 'Cluster',
  cluster_project_id: 'Project of the cluster',
  code_location_is_public_in_vpc: 'Code location open in the VPC',
  command: 'Command (old)',
  container_app_environment_id: 'Container Apps environment',
  container_registry_id: 'Container registry',
  create_log_group: 'Create the log group',
  environment: 'Environment variables',
  environment_name: 'Environment in names',
  event_trigger: 'Event trigger',
  existing_execution_role_arn: 'Execution role',
  existing_identity: 'Identity',
  existing_scheduler_role_arn: 'Scheduler role',
  existing_task_role_arn: 'Role of the job',
  extra_policy_statements: 'Further rights',
  extra_role_assignments: 'Further role assignments',
  extra_roles: 'Further roles',
  function_entry_point: 'Function',
  function_language: 'Language',
  image_pull_secrets: 'Pull secrets',
  job_config_path: 'Job path',
  job_document: 'Job text',
  asset_document: 'Asset text',
  key_vault_resource_group_name: 'Resource group of the vault',
  kubernetes_namespace: 'Namespace',
  kubernetes_service_account_name: 'Kubernetes service account',
  log_analytics_resource_group_name: 'Resource group of the log',
  max_retries: 'Retries',
  oidc_issuer_url: 'OIDC issuer',
  oidc_provider_arn: 'OIDC provider',
  permissions_boundary_arn: 'Permissions boundary',
  project_id: 'Project id',
  read_only_root_filesystem: 'Read-only file system',
  resource_group_name: 'Resource group',
  schedule_dead_letter_arn: 'Dead-letter queue',
  schedule_region: 'Region of the schedule',
  schedule_time_zone: 'Time zone',
  service_account_email: 'Service account',
  service_discovery_namespace_id: 'Cloud Map namespace',
  service_discovery_namespace_name: 'Cloud Map namespace name',
  state_access_point_id: 'State access point',
  state_file_system_id: 'State file system',
  state_storage_name: 'State storage',
  state_volume_claim: 'State volume claim',
  storage_resource_group_name: 'Resource group of the storage',
  subscription_id: 'Subscription',
  success_within_hours: 'Success within hours',
  use_fargate_spot: 'Fargate Spot',
}

/** Other words by which people look for a variable. */
const SYNONYMS: Readonly<Partial<Record<VariableName, string>>> = {
  args: 'command cmd parameters',
  cluster_name: 'ecs eks',
  cpu_architecture: 'arm x86 graviton',
  create_log_group: 'existing log group logs',
  entry_point: 'command entrypoint program cmd',
  environment: 'env vars settings',
  existing_task_role_arn: 'iam permissions',
  image: 'docker container registry tag oci',
  log_retention_days: 'logs keep',
  max_retries: 'retry attempts',
  project_id: 'gcp location',
  region: 'location zone place',
  resource_group_name: 'location',
  schedule: 'cron rate timer trigger daily hourly when',
  schedule_time_zone: 'cron timezone tz utc',
  secrets: 'password credentials token env vault ssm',
  service_account_email: 'iam identity permissions',
  source_bucket: 'code archive zip',
  subscription_id: 'account location',
  use_fargate_spot: 'cheap preemptible',
}

/** What the form calls a variable. */
export function variableLabel(name: VariableName): string {
  return LABELS[name] ?? sentenceCase(name)
}

/** Other words by which it is found. */
export function variableSynonyms(name: VariableName): string {
  return SYNONYMS[name] ?? ''
}
