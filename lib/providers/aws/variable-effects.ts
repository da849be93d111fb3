import type { VariableEffects } from '../effects'
import type { AWS_MODULE_VARIABLES } from './module.gen'

const TASK = 'aws_ecs_task_definition.this'
const CONTAINER = { sets: [`${TASK}.container_definitions`] } as const
const LOG_GROUP = 'aws_cloudwatch_log_group.this'
const SCHEDULE = 'aws_scheduler_schedule.this'
const DAG = 'aws_s3_object.dag'

const SUCCESS = { sets: ['aws_cloudwatch_metric_alarm.success.evaluation_periods'] } as const

/** What is the same wherever the job runs as a Fargate task. */
const FARGATE = {
  args: CONTAINER,
  asset_document: CONTAINER,
  asset_path: CONTAINER,
  cpu_architecture: { sets: [`${TASK}.runtime_platform`] },
  entry_point: CONTAINER,
  environment_name: { sets: [`${TASK}.family`] },
  existing_execution_role_arn: { sets: [`${TASK}.execution_role_arn`] },
  existing_task_role_arn: { sets: [`${TASK}.task_role_arn`] },
  extra_policy_statements: { sets: ['aws_iam_role_policy.task.policy'] },
  job_config_path: CONTAINER,
  job_document: CONTAINER,
  keep_log_group: { sets: [`${LOG_GROUP}.skip_destroy`] },
  name_prefix: { sets: [`${TASK}.family`] },
  notify_failed_starts: { sets: ['aws_cloudwatch_event_rule.failed_starts.event_pattern'] },
  permissions_boundary_arn: { sets: ['aws_iam_role.task.permissions_boundary'] },
  read_only_root_filesystem: { sets: [`${TASK}.container_definitions`, `${TASK}.volume`] },
  state_access_point_id: { sets: [`${TASK}.volume`] },
  state_file_system_id: { sets: [`${TASK}.container_definitions`, `${TASK}.volume`] },
  success_within_hours: SUCCESS,
  use_fargate_spot: { sets: ['aws_ecs_cluster_capacity_providers.this.capacity_providers'] },
  account_id: { sets: ['aws_iam_role.task.assume_role_policy'] },
  cluster_name: { sets: ['aws_ecs_cluster.this.name'] },
  command: CONTAINER,
  create_log_group: { sets: [`${LOG_GROUP}.name`] },
  egress_cidr_blocks: { sets: ['aws_vpc_security_group_egress_rule.this.cidr_ipv4'] },
  environment: CONTAINER,
  image: CONTAINER,
  log_retention_days: { sets: [`${LOG_GROUP}.retention_in_days`] },
  region: CONTAINER,
  secrets: CONTAINER,
} as const

const CODE = 'aws_ecs_task_definition.code_location'

const POD = { sets: ['module.kubernetes_job.kubernetes_cron_job_v1.this.spec'] } as const
const POD_NAME = { sets: ['aws_iam_role.pod.name'] } as const
const POD_STATE = { none: "a pod's volumes are those of its cluster" } as const
const NO_TASK = { none: 'no task of ECS is started, but a pod' } as const
const CLUSTER_LOGS = {
  none: 'the add-on of the cluster keeps the log, in a group of its own',
} as const

/** What each variable beyond the block does on each runtime of `terraform/aws`. */
export const AWS_VARIABLE_EFFECTS: VariableEffects<
  typeof AWS_MODULE_VARIABLES,
  'ecs' | 'dagster' | 'kubernetes' | 'airflow'
> = {
  ecs: {
    ...FARGATE,
    existing_scheduler_role_arn: { sets: [`${SCHEDULE}.target`] },
    use_fargate_spot: { sets: [...FARGATE.use_fargate_spot.sets, `${SCHEDULE}.target`] },
    schedule: { sets: [`${SCHEDULE}.schedule_expression`] },
    schedule_dead_letter_arn: { sets: [`${SCHEDULE}.target`] },
    schedule_time_zone: { sets: [`${SCHEDULE}.schedule_expression_timezone`] },
  },
  dagster: {
    ...FARGATE,
    code_location_command: { sets: [`${CODE}.container_definitions`] },
    code_location_cpu: { sets: [`${CODE}.cpu`] },
    code_location_memory: { sets: [`${CODE}.memory`] },
    code_location_port: { sets: [`${CODE}.container_definitions`] },
    dagster_role: { sets: ['aws_iam_role_policy.dagster.role'] },
    dagster_security_group_id: {
      sets: ['aws_vpc_security_group_ingress_rule.dagster.referenced_security_group_id'],
    },
    schedule: CONTAINER,
    schedule_time_zone: CONTAINER,
    service_discovery_namespace_id: {
      sets: ['aws_service_discovery_service.code_location.dns_config'],
    },
    service_discovery_namespace_name: {
      none: 'it is part of the outputs that Dagster is set up with, and of no resource',
    },
  },
  airflow: {
    ...FARGATE,
    dag_bucket: { sets: [`${DAG}.bucket`] },
    dag_folder: { sets: [`${DAG}.key`] },
    mwaa_execution_role: { sets: ['aws_iam_role_policy.mwaa.role'] },
    schedule: { sets: [`${DAG}.content`] },
    schedule_time_zone: { sets: [`${DAG}.content`] },
  },
  kubernetes: {
    environment_name: POD_NAME,
    existing_execution_role_arn: NO_TASK,
    existing_task_role_arn: { sets: ['aws_eks_pod_identity_association.this.role_arn'] },
    extra_policy_statements: { sets: ['aws_iam_role_policy.pod.policy'] },
    keep_log_group: CLUSTER_LOGS,
    name_prefix: POD_NAME,
    notify_failed_starts: NO_TASK,
    use_fargate_spot: NO_TASK,
    permissions_boundary_arn: { sets: ['aws_iam_role.pod.permissions_boundary'] },
    state_access_point_id: POD_STATE,
    state_file_system_id: POD_STATE,
    success_within_hours: SUCCESS,
    account_id: {
      none: "the roles' trust is bound to the cluster and its service account instead",
    },
    args: POD,
    asset_document: POD,
    asset_path: POD,
    cluster_name: { sets: ['aws_eks_pod_identity_association.this.cluster_name'] },
    command: POD,
    create_log_group: CLUSTER_LOGS,
    egress_cidr_blocks: { none: 'a pod lives in the network of its existing cluster' },
    cpu_architecture: POD,
    entry_point: POD,
    environment: POD,
    image: POD,
    image_pull_secrets: POD,
    job_config_path: POD,
    job_document: POD,
    kubernetes_namespace: { sets: ['aws_eks_pod_identity_association.this.namespace'] },
    kubernetes_service_account_name: {
      sets: ['aws_eks_pod_identity_association.this.service_account'],
    },
    log_retention_days: CLUSTER_LOGS,
    oidc_provider_arn: { sets: ['aws_iam_role.pod.assume_role_policy'] },
    read_only_root_filesystem: POD,
    region: { sets: ['provider.aws.region'] },
    schedule: POD,
    schedule_time_zone: POD,
    secrets: POD,
    state_volume_claim: POD,
  },
}
