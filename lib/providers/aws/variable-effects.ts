import type { VariableEffects } from '../effects'
import type { AWS_MODULE_VARIABLES } from './module.gen'

const TASK = 'aws_ecs_task_definition.this'
const CONTAINER = { sets: [`${TASK}.container_definitions`] } as const
const LOG_GROUP = 'aws_cloudwatch_log_group.this'
const SCHEDULE = 'aws_scheduler_schedule.this'
const DAG = 'aws_s3_object.dag'

/** What is the same wherever the job runs as a Fargate task. */
const FARGATE = {
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

const DAGSTER_SCHEDULES = {
  none: 'Dagster keeps its schedules itself, in its definitions',
} as const
const CODE = 'aws_ecs_task_definition.code_location'

const POD = { sets: ['module.kubernetes_job.kubernetes_cron_job_v1.this.spec'] } as const
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
    schedule: { sets: [`${SCHEDULE}.schedule_expression`] },
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
    schedule: DAGSTER_SCHEDULES,
    schedule_time_zone: DAGSTER_SCHEDULES,
    service_discovery_namespace_id: {
      sets: ['aws_service_discovery_service.code_location.dns_config'],
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
    account_id: {
      none: "the roles' trust is bound to the cluster and its service account instead",
    },
    args: POD,
    asset_document: POD,
    asset_path: POD,
    cluster_name: { sets: ['aws_eks_pod_identity_association.this.cluster_name'] },
    command: POD,
    create_log_group: CLUSTER_LOGS,
    egress_cidr_blocks: { none: 'a pod lives in the network of its cluster, which exists already' },
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
