import type { VariableExamples } from '../variable-examples'

const ACCOUNT = '123456789012'
const ROLE = `arn:aws:iam::${ACCOUNT}:role`

/** How people write the variables of the module on AWS. */
export const AWS_VARIABLE_EXAMPLES: VariableExamples = {
  all: {
    account_id: ACCOUNT,
    args: 'run',
    cluster_name: 'etl',
    cpu_architecture: 'arm64',
    dag_bucket: 'acme-airflow',
    dagster_role: 'dagster',
    dagster_security_group_id: 'sg-12345678',
    egress_cidr_blocks: '10.0.0.0/8',
    entry_point: 'python',
    environment_name: 'prod',
    existing_execution_role_arn: `${ROLE}/etl-execution`,
    existing_scheduler_role_arn: `${ROLE}/etl-scheduler`,
    existing_task_role_arn: `${ROLE}/etl-task`,
    image: `${ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com/etl:1.4`,
    job_config_path: '/app/jobs/stripe.yaml',
    mwaa_execution_role: 'mwaa-execution',
    permissions_boundary_arn: `arn:aws:iam::${ACCOUNT}:policy/boundary`,
    schedule: '0 6 * * *',
    schedule_time_zone: 'Europe/Berlin',
    secrets: `arn:aws:secretsmanager:us-east-1:${ACCOUNT}:secret:stripe-AbCdEf`,
    service_discovery_namespace_id: 'ns-abcdefghijklmnop',
    service_discovery_namespace_name: 'etl.internal',
    state_access_point_id: 'fsap-0123456789abcdef0',
    state_file_system_id: 'fs-0123456789abcdef0',
    success_within_hours: '26',
  },
  kubernetes: {
    image_pull_secrets: 'registry',
    kubernetes_service_account_name: 'etl',
    oidc_provider_arn: `arn:aws:iam::${ACCOUNT}:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/ABC123`,
    secrets: 'etl/stripe',
    state_volume_claim: 'etl-state',
  },
  ecs: {
    schedule: 'cron(0 6 * * ? *)',
    schedule_dead_letter_arn: `arn:aws:sqs:us-east-1:${ACCOUNT}:etl-dropped`,
  },
}
