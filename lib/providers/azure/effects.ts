import type { Effects } from '../effects'

const JOB = 'azurerm_container_app_job.this'
const ENVIRONMENT = 'azurerm_container_app_environment.this'
const ALARM = 'azurerm_monitor_scheduled_query_rules_alert_v2.this'
const BUCKET_RIGHT = 'azurerm_role_assignment.storage.scope'
const SUBNET_GROUP = 'azurerm_subnet_network_security_group_association.this'
const KEY_RIGHT = 'azurerm_role_assignment.key.scope'

const ALARMS = {
  'monitoring.enabled': { sets: [`${ALARM}.criteria`] },
  'monitoring.metrics_namespace': {
    none: 'the alarms on Azure query the log itself, so no metric is made that could have a namespace',
  },
  'monitoring.alerts.channels': { sets: [`${ALARM}.action`] },
  'monitoring.alerts.thresholds.error_rate': { sets: [`${ALARM}.criteria`] },
  'monitoring.alerts.thresholds.timeout_rate': { sets: [`${ALARM}.criteria`] },
  'monitoring.alerts.thresholds.records_processed_min': { sets: [`${ALARM}.criteria`] },
  'storage.encryption.enabled': { sets: [KEY_RIGHT] },
  'storage.encryption.kms_key_id': { sets: [KEY_RIGHT] },
} as const

const NODES = { sets: [`${ENVIRONMENT}.workload_profile`] } as const

const container_apps: Effects = {
  ...ALARMS,
  'runtime.compute.cpu': { sets: [`${JOB}.template`] },
  'runtime.compute.memory': { sets: [`${JOB}.template`] },
  'runtime.compute.disk_size': {
    none: 'Container Apps give a replica an ephemeral disk by its cores and take no size',
  },
  'runtime.compute.instance_type': {
    sets: [`${ENVIRONMENT}.workload_profile`, `${JOB}.workload_profile_name`],
  },
  'runtime.scaling.min_instances': NODES,
  'runtime.scaling.max_instances': NODES,
  'runtime.scaling.target_cpu_utilization': {
    none: 'a run on Container Apps is one replica that starts, works and ends, so nothing scales with its load',
  },
  'runtime.timeout_seconds': { sets: [`${JOB}.replica_timeout_in_seconds`] },
  'networking.vpc_id': { none: "a subnet's resource id already names its virtual network" },
  'networking.subnet_ids': {
    sets: [
      `${ENVIRONMENT}.infrastructure_subnet_id`,
      `${ENVIRONMENT}.internal_load_balancer_enabled`,
      `${SUBNET_GROUP}.subnet_id`,
    ],
  },
  'networking.security_group_ids': {
    sets: [`${SUBNET_GROUP}.network_security_group_id`],
  },
  'networking.private_access': { sets: [`${ENVIRONMENT}.internal_load_balancer_enabled`] },
  'storage.state_bucket': { sets: [BUCKET_RIGHT] },
  'storage.data_bucket': { sets: [BUCKET_RIGHT, `${JOB}.template`] },
  'monitoring.log_group': {
    sets: ['azurerm_monitor_diagnostic_setting.this.log_analytics_workspace_id', `${ALARM}.scopes`],
  },
}

const CODE_LOCATION = 'azurerm_container_app.code_location'
const REPLICAS = { sets: [`${ENVIRONMENT}.workload_profile`, `${CODE_LOCATION}.template`] } as const

const dagster: Effects = {
  ...container_apps,
  'runtime.compute.instance_type': {
    sets: [
      `${ENVIRONMENT}.workload_profile`,
      `${JOB}.workload_profile_name`,
      `${CODE_LOCATION}.workload_profile_name`,
    ],
  },
  'runtime.scaling.min_instances': REPLICAS,
  'runtime.scaling.max_instances': REPLICAS,
  'runtime.scaling.target_cpu_utilization': { sets: [`${CODE_LOCATION}.template`] },
}

const DAG = 'azurerm_storage_blob.dag.source_content'

const airflow: Effects = {
  ...container_apps,
  'runtime.scaling.max_instances': { sets: [`${ENVIRONMENT}.workload_profile`, DAG] },
  'runtime.timeout_seconds': { sets: [`${JOB}.replica_timeout_in_seconds`, DAG] },
}

const POD = { sets: ['module.kubernetes_job.kubernetes_cron_job_v1.this.spec'] } as const
const ONE_POD = {
  none: 'a run on AKS is one pod that starts, works and ends, so there are no instances to scale',
} as const
const CLUSTER_NETWORK = {
  none: 'a pod lives in the network of its existing cluster',
} as const

const kubernetes: Effects = {
  ...ALARMS,
  'runtime.compute.cpu': POD,
  'runtime.compute.memory': POD,
  'runtime.compute.disk_size': POD,
  'runtime.compute.instance_type': POD,
  'runtime.scaling.min_instances': ONE_POD,
  'runtime.scaling.max_instances': ONE_POD,
  'runtime.scaling.target_cpu_utilization': ONE_POD,
  'runtime.timeout_seconds': POD,
  'networking.vpc_id': CLUSTER_NETWORK,
  'networking.subnet_ids': CLUSTER_NETWORK,
  'networking.security_group_ids': CLUSTER_NETWORK,
  'networking.private_access': CLUSTER_NETWORK,
  'storage.state_bucket': { sets: [BUCKET_RIGHT] },
  'storage.data_bucket': { sets: [BUCKET_RIGHT, ...POD.sets] },
  'monitoring.log_group': { sets: [`${ALARM}.scopes`] },
}

/**
 * What each field does on each runtime of `terraform/azure`, by resource argument. Alarms are there
 * with monitoring enabled and a threshold, the DAG with a container for it, nodes of the workload
 * profile with a dedicated instance type, the load balancer's setting with a subnet, and the cron
 * job with a schedule; without one a job has the same `spec`.
 */
export const AZURE_EFFECTS = { container_apps, dagster, kubernetes, airflow } as const
