import type { Effects } from '../effects'

const JOB = 'google_cloud_run_v2_job.this.template'
const BUCKET_RIGHT = 'google_storage_bucket_iam_member.job.bucket'
const KEY_RIGHT = 'google_kms_crypto_key_iam_member.cloud_run.crypto_key_id'
const COUNTER = 'google_logging_metric.counter.name'
const RECORDS = 'google_logging_metric.records.name'
const ALARM = 'google_monitoring_alert_policy.this'
const LOG_SINK = [
  'google_logging_project_sink.this.destination',
  'google_project_iam_member.log_writer.project',
] as const

const NO_MACHINES = {
  none: 'Cloud Run has no machines to choose from: CPU and memory are the whole size',
} as const
const DISK_IS_MEMORY = {
  none: "an instance's disk on Cloud Run is part of its memory and has no size of its own",
} as const
const CPU_TARGET = {
  none: 'Cloud Run scales by a target of its own, and its Terraform resource has no argument for it',
} as const

/** What is the same wherever the job runs. */
const EVERYWHERE = {
  'monitoring.enabled': { sets: [RECORDS, `${ALARM}.display_name`] },
  'monitoring.metrics_namespace': { sets: [RECORDS] },
  'monitoring.log_group': { sets: LOG_SINK },
  'monitoring.alerts.channels': { sets: [`${ALARM}.notification_channels`] },
  'monitoring.alerts.thresholds.error_rate': { sets: [`${ALARM}.conditions`] },
  'monitoring.alerts.thresholds.timeout_rate': { sets: [`${ALARM}.conditions`] },
  'monitoring.alerts.thresholds.records_processed_min': { sets: [`${ALARM}.conditions`] },
} as const

/** Where some metrics are made from the log, and alarms read them by name. */
const COUNTED_IN_LOG = {
  'monitoring.enabled': { sets: [RECORDS, COUNTER, `${ALARM}.display_name`] },
  'monitoring.metrics_namespace': { sets: [RECORDS, COUNTER, `${ALARM}.conditions`] },
} as const

/** What is the same for every Cloud Run job, whatever starts it. */
const CLOUD_RUN_JOB = {
  ...EVERYWHERE,
  ...COUNTED_IN_LOG,
  'runtime.compute.cpu': { sets: [JOB] },
  'runtime.compute.memory': { sets: [JOB] },
  'runtime.compute.disk_size': DISK_IS_MEMORY,
  'runtime.compute.instance_type': NO_MACHINES,
  'runtime.timeout_seconds': { sets: [JOB] },
  'networking.vpc_id': { sets: [JOB] },
  'networking.subnet_ids': { sets: [JOB] },
  'networking.security_group_ids': { sets: [JOB] },
  'networking.private_access': { sets: [JOB] },
  'storage.state_bucket': { sets: [JOB, BUCKET_RIGHT] },
  'storage.data_bucket': { sets: [JOB, BUCKET_RIGHT] },
  'storage.encryption.enabled': { sets: [JOB, KEY_RIGHT] },
  'storage.encryption.kms_key_id': { sets: [JOB, KEY_RIGHT] },
} as const

const ONE_TASK = {
  none: 'a run is one task that starts, works and ends; a second one would load the same data again',
} as const

const cloud_run: Effects = {
  ...CLOUD_RUN_JOB,
  'runtime.scaling.min_instances': ONE_TASK,
  'runtime.scaling.max_instances': ONE_TASK,
  'runtime.scaling.target_cpu_utilization': ONE_TASK,
}

const SERVICE = 'google_cloud_run_v2_service.function.template'
const FUNCTION = 'google_cloudfunctions2_function.this'
const CONFIG = `${FUNCTION}.service_config`
const FUNCTION_KEY = [
  SERVICE,
  `${FUNCTION}.kms_key_name`,
  KEY_RIGHT,
  'google_kms_crypto_key_iam_member.functions.crypto_key_id',
] as const

const cloud_functions: Effects = {
  ...EVERYWHERE,
  'runtime.compute.cpu': { sets: [SERVICE, CONFIG] },
  'runtime.compute.memory': { sets: [SERVICE, CONFIG] },
  'runtime.compute.disk_size': DISK_IS_MEMORY,
  'runtime.compute.instance_type': NO_MACHINES,
  'runtime.scaling.min_instances': { sets: [SERVICE, CONFIG] },
  'runtime.scaling.max_instances': { sets: [SERVICE, CONFIG] },
  'runtime.scaling.target_cpu_utilization': CPU_TARGET,
  'runtime.timeout_seconds': {
    sets: [SERVICE, CONFIG, 'google_cloud_scheduler_job.function.attempt_deadline'],
  },
  'networking.vpc_id': { sets: [SERVICE, CONFIG] },
  'networking.subnet_ids': { sets: [SERVICE] },
  'networking.security_group_ids': { sets: [SERVICE] },
  'networking.private_access': { sets: [SERVICE, CONFIG] },
  'storage.state_bucket': { sets: [SERVICE, BUCKET_RIGHT] },
  'storage.data_bucket': { sets: [SERVICE, CONFIG, BUCKET_RIGHT] },
  'storage.encryption.enabled': { sets: FUNCTION_KEY },
  'storage.encryption.kms_key_id': { sets: FUNCTION_KEY },
}

const CODE = 'google_cloud_run_v2_service.code_location.template'

const dagster: Effects = {
  ...CLOUD_RUN_JOB,
  'runtime.scaling.min_instances': { sets: [CODE] },
  'runtime.scaling.max_instances': { sets: [CODE] },
  'runtime.scaling.target_cpu_utilization': CPU_TARGET,
  'networking.vpc_id': { sets: [JOB, CODE] },
  'networking.subnet_ids': { sets: [JOB, CODE] },
  'networking.security_group_ids': { sets: [JOB, CODE] },
  'networking.private_access': { sets: [JOB, CODE] },
  'storage.state_bucket': { sets: [JOB, BUCKET_RIGHT] },
  'storage.data_bucket': { sets: [JOB, CODE, BUCKET_RIGHT] },
  'storage.encryption.enabled': { sets: [JOB, CODE, KEY_RIGHT] },
  'storage.encryption.kms_key_id': { sets: [JOB, CODE, KEY_RIGHT] },
}

const airflow: Effects = {
  ...CLOUD_RUN_JOB,
  'runtime.scaling.min_instances': {
    none: 'a run that Airflow starts is one task, and none waits between runs',
  },
  'runtime.scaling.max_instances': { sets: ['google_storage_bucket_object.dag.content'] },
  'runtime.scaling.target_cpu_utilization': {
    none: 'Airflow starts runs by its schedule, not by their load',
  },
}

const POD = 'module.kubernetes_job.kubernetes_cron_job_v1.this.spec'
const ONE_POD = {
  none: 'a run on Kubernetes is one pod that starts, works and ends; a second one would load the same data again',
} as const
const CLUSTER_NETWORK = {
  none: 'a pod lives in the network of its existing cluster',
} as const
const BUCKET_KEY = {
  none: 'Cloud Storage encrypts with the key of the bucket by an account of its own, and the disks are those of the cluster',
} as const

const kubernetes: Effects = {
  ...EVERYWHERE,
  ...COUNTED_IN_LOG,
  'runtime.compute.cpu': { sets: [POD] },
  'runtime.compute.memory': { sets: [POD] },
  'runtime.compute.disk_size': { sets: [POD] },
  'runtime.compute.instance_type': { sets: [POD] },
  'runtime.scaling.min_instances': ONE_POD,
  'runtime.scaling.max_instances': ONE_POD,
  'runtime.scaling.target_cpu_utilization': ONE_POD,
  'runtime.timeout_seconds': { sets: [POD] },
  'networking.vpc_id': CLUSTER_NETWORK,
  'networking.subnet_ids': CLUSTER_NETWORK,
  'networking.security_group_ids': CLUSTER_NETWORK,
  'networking.private_access': CLUSTER_NETWORK,
  'storage.state_bucket': { sets: [BUCKET_RIGHT] },
  'storage.data_bucket': { sets: [POD, BUCKET_RIGHT] },
  'storage.encryption.enabled': BUCKET_KEY,
  'storage.encryption.kms_key_id': BUCKET_KEY,
}

/**
 * What each field does on each runtime of `terraform/gcp`, by resource argument. Arguments of a
 * schedule, a function's source, a DAG, a grant on the key or an alarm are there once the module
 * makes that resource.
 */
export const GCP_EFFECTS = { cloud_run, cloud_functions, dagster, kubernetes, airflow } as const
