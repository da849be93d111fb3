import type { VariableEffects } from '../effects'
import type { AZURE_MODULE_VARIABLES } from './module.gen'

const JOB = 'azurerm_container_app_job.this'
const TEMPLATE = { sets: [`${JOB}.template`] } as const
const WORKSPACE = 'azurerm_log_analytics_workspace.this'
const IDENTITY = 'azurerm_user_assigned_identity.this'
const EXTRA_RIGHT = 'azurerm_role_assignment.extra.scope'
const ALARM_QUERY = 'azurerm_monitor_scheduled_query_rules_alert_v2.this.criteria'
const BUCKET_RIGHT = 'azurerm_role_assignment.storage.scope'
const KEY_RIGHT = 'azurerm_role_assignment.key.scope'
const ALARM_SCOPES = 'azurerm_monitor_scheduled_query_rules_alert_v2.this.scopes'
const DAG = 'azurerm_storage_blob.dag'
const SCHEDULE = `${JOB}.schedule_trigger_config`

/** What job-run makes of the container, the same for every variable of it. */
const CONTAINER = {
  args: TEMPLATE,
  asset_document: TEMPLATE,
  asset_path: TEMPLATE,
  command: TEMPLATE,
  cpu_architecture: {
    none: 'Container Apps run images of x86_64 alone, and anything else is refused',
  },
  entry_point: TEMPLATE,
  environment: TEMPLATE,
  image: TEMPLATE,
  job_config_path: TEMPLATE,
  job_document: TEMPLATE,
} as const
const NO_ENVIRONMENT = {
  none: 'a pod runs in its cluster, without a Container Apps environment',
} as const

const EVERYWHERE = {
  environment_name: { sets: [`${IDENTITY}.name`] },
  existing_identity: { sets: [`${IDENTITY}.name`] },
  extra_role_assignments: { sets: [EXTRA_RIGHT] },
  key_vault_resource_group_name: { sets: [KEY_RIGHT] },
  log_analytics_resource_group_name: { sets: [ALARM_SCOPES] },
  name_prefix: { sets: [`${IDENTITY}.name`] },
  region: { sets: [`${IDENTITY}.location`] },
  resource_group_name: { sets: [`${IDENTITY}.resource_group_name`] },
  storage_resource_group_name: { sets: [BUCKET_RIGHT] },
  subscription_id: { sets: [BUCKET_RIGHT] },
  success_within_hours: { sets: [ALARM_QUERY] },
} as const

/** What is the same for every Container Apps job, whatever starts it. */
const CONTAINER_APPS = {
  ...EVERYWHERE,
  ...CONTAINER,
  associate_security_group: {
    sets: ['azurerm_subnet_network_security_group_association.this.subnet_id'],
  },
  container_app_environment_id: { sets: ['azurerm_container_app_environment.this.name'] },
  container_registry_id: { sets: [`${JOB}.registry`] },
  log_retention_days: { sets: [`${WORKSPACE}.retention_in_days`] },
  secrets: TEMPLATE,
  state_storage_name: TEMPLATE,
} as const

const CODE = 'azurerm_container_app.code_location'
const POD = { sets: ['module.kubernetes_job.kubernetes_cron_job_v1.this.spec'] } as const
const FEDERATION = 'azurerm_federated_identity_credential.kubernetes'

/** What each variable beyond the block does on each runtime of `terraform/azure`. */
export const AZURE_VARIABLE_EFFECTS: VariableEffects<
  typeof AZURE_MODULE_VARIABLES,
  'container_apps' | 'dagster' | 'kubernetes' | 'airflow'
> = {
  container_apps: {
    ...CONTAINER_APPS,
    schedule: { sets: [SCHEDULE] },
    schedule_time_zone: { none: 'Container Apps run schedules in UTC alone' },
  },
  dagster: {
    ...CONTAINER_APPS,
    code_location_command: { sets: [`${CODE}.template`] },
    code_location_cpu: { sets: [`${CODE}.template`] },
    code_location_port: { sets: [`${CODE}.ingress`] },
    code_location_secrets: { sets: [`${CODE}.secret`] },
    dagster_client_id: {
      none: "no resource has it: it stands in the output dagster_yaml, for Dagster's own file",
    },
    dagster_principal_id: { sets: ['azurerm_role_assignment.dagster_starter.principal_id'] },
    schedule: TEMPLATE,
    schedule_time_zone: TEMPLATE,
  },
  airflow: {
    ...CONTAINER_APPS,
    airflow_client_id: { sets: [`${DAG}.source_content`] },
    airflow_principal_id: { sets: ['azurerm_role_assignment.airflow_starter.principal_id'] },
    dag_bucket: { sets: [`${DAG}.storage_container_name`] },
    dag_folder: { sets: [`${DAG}.name`] },
    schedule: { sets: [`${DAG}.source_content`] },
    schedule_time_zone: { sets: [`${DAG}.source_content`] },
  },
  kubernetes: {
    ...EVERYWHERE,
    args: POD,
    asset_document: POD,
    asset_path: POD,
    associate_security_group: {
      none: 'a pod lives in the network of its existing cluster',
    },
    command: POD,
    container_app_environment_id: NO_ENVIRONMENT,
    container_registry_id: { none: "the nodes pull the image, with the cluster's own right" },
    cpu_architecture: POD,
    entry_point: POD,
    environment: POD,
    image: POD,
    image_pull_secrets: POD,
    job_config_path: POD,
    job_document: POD,
    kubernetes_namespace: { sets: [`${FEDERATION}.subject`] },
    kubernetes_service_account_name: { sets: [`${FEDERATION}.subject`] },
    log_retention_days: { none: 'the cluster keeps the log, and no workspace is made here' },
    oidc_issuer_url: { sets: [`${FEDERATION}.issuer`] },
    read_only_root_filesystem: POD,
    schedule: POD,
    schedule_time_zone: POD,
    secrets: POD,
    state_storage_name: {
      none: 'it names a storage of a Container Apps environment, and a pod runs in its cluster',
    },
    state_volume_claim: POD,
  },
}
