import type { Effects } from '../effects'

const TASK = 'aws_ecs_task_definition.this'
const CONTAINER = `${TASK}.container_definitions`
const JOB_POLICY = 'aws_iam_role_policy.task.policy'
const FILTER = 'aws_cloudwatch_log_metric_filter.this'
const RATE = 'aws_cloudwatch_metric_alarm.rate'
const RECORDS = 'aws_cloudwatch_metric_alarm.records'
const LOG_GROUP = 'aws_cloudwatch_log_group.this'
const CLUSTER = 'aws_ecs_cluster.this'

const ALERTS = {
  'monitoring.metrics_namespace': {
    sets: [`${FILTER}.metric_transformation`, `${RATE}.metric_query`, `${RECORDS}.namespace`],
  },
  'monitoring.alerts.channels': { sets: [`${RATE}.alarm_actions`, `${RECORDS}.alarm_actions`] },
  'monitoring.alerts.thresholds.error_rate': { sets: [`${RATE}.threshold`] },
  'monitoring.alerts.thresholds.timeout_rate': { sets: [`${RATE}.threshold`] },
  'monitoring.alerts.thresholds.records_processed_min': { sets: [`${RECORDS}.threshold`] },
} as const

/** What is the same wherever the job runs as a Fargate task. */
const FARGATE = {
  ...ALERTS,
  'runtime.compute.cpu': { sets: [`${TASK}.cpu`] },
  'runtime.compute.memory': { sets: [`${TASK}.memory`] },
  'runtime.compute.disk_size': { sets: [`${TASK}.ephemeral_storage`] },
  'runtime.compute.instance_type': {
    none: 'Fargate has no machines to choose from: CPU and memory are the whole size',
  },
  'runtime.timeout_seconds': { sets: [CONTAINER] },
  'networking.vpc_id': { sets: ['aws_security_group.this.vpc_id'] },
  'storage.state_bucket': { sets: [JOB_POLICY] },
  'storage.data_bucket': { sets: [CONTAINER, JOB_POLICY] },
  'storage.encryption.enabled': {
    sets: [`${LOG_GROUP}.kms_key_id`, `${CLUSTER}.configuration`, JOB_POLICY],
  },
  'storage.encryption.kms_key_id': {
    sets: [`${LOG_GROUP}.kms_key_id`, `${CLUSTER}.configuration`, JOB_POLICY],
  },
  'monitoring.enabled': {
    sets: [`${CLUSTER}.setting`, `${FILTER}.name`, `${RATE}.alarm_name`, `${RECORDS}.alarm_name`],
  },
  'monitoring.log_group': {
    sets: [`${LOG_GROUP}.name`, CONTAINER, `${FILTER}.log_group_name`],
  },
} as const

const ONE_TASK = {
  none: 'a run on ecs is one task that starts, works and ends, so there are no instances to scale',
} as const
const TARGET = { sets: ['aws_scheduler_schedule.this.target'] } as const

const ecs: Effects = {
  ...FARGATE,
  'runtime.scaling.min_instances': ONE_TASK,
  'runtime.scaling.max_instances': ONE_TASK,
  'runtime.scaling.target_cpu_utilization': ONE_TASK,
  'networking.subnet_ids': TARGET,
  'networking.security_group_ids': TARGET,
  'networking.private_access': TARGET,
}

const SERVICE_NETWORK = { sets: ['aws_ecs_service.code_location.network_configuration'] } as const

const dagster: Effects = {
  ...FARGATE,
  'runtime.scaling.min_instances': {
    sets: [
      'aws_appautoscaling_target.code_location.min_capacity',
      'aws_ecs_service.code_location.desired_count',
    ],
  },
  'runtime.scaling.max_instances': {
    sets: ['aws_appautoscaling_target.code_location.max_capacity'],
  },
  'runtime.scaling.target_cpu_utilization': {
    sets: ['aws_appautoscaling_policy.code_location.target_tracking_scaling_policy_configuration'],
  },
  'networking.subnet_ids': SERVICE_NETWORK,
  'networking.security_group_ids': SERVICE_NETWORK,
  'networking.private_access': SERVICE_NETWORK,
}

const DAG = { sets: ['aws_s3_object.dag.content'] } as const

const airflow: Effects = {
  ...FARGATE,
  'runtime.scaling.min_instances': {
    none: 'a run that Airflow starts is one task, and none waits between runs',
  },
  'runtime.scaling.max_instances': DAG,
  'runtime.scaling.target_cpu_utilization': {
    none: 'Airflow starts runs by its schedule, not by their load',
  },
  'networking.subnet_ids': DAG,
  'networking.security_group_ids': DAG,
  'networking.private_access': DAG,
}

const POD = 'module.kubernetes_job.kubernetes_cron_job_v1.this.spec'
const POD_POLICY = 'aws_iam_role_policy.pod.policy'
const ONE_POD = {
  none: 'a run on kubernetes is one pod that starts, works and ends, so there are no instances to scale',
} as const
const CLUSTER_NETWORK = {
  none: 'a pod lives in the network of its existing cluster',
} as const

const kubernetes: Effects = {
  ...ALERTS,
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
  'storage.state_bucket': { sets: [POD_POLICY] },
  'storage.data_bucket': { sets: [POD, POD_POLICY] },
  'storage.encryption.enabled': { sets: [POD_POLICY] },
  'storage.encryption.kms_key_id': { sets: [POD_POLICY] },
  'monitoring.enabled': {
    sets: [`${FILTER}.name`, `${RATE}.alarm_name`, `${RECORDS}.alarm_name`],
  },
  'monitoring.log_group': { sets: [`${FILTER}.log_group_name`] },
}

/**
 * What each field does on each runtime of `terraform/aws`, by resource argument. Scheduling,
 * DAG and alarm arguments are there once the module makes the resource: with a schedule, with a
 * DAG bucket, with monitoring enabled and the threshold given.
 */
export const AWS_EFFECTS = { ecs, dagster, airflow, kubernetes } as const
