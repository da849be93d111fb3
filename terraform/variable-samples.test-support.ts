import type { Provider, Runtime } from '../schemas/vocabulary'

type Samples = Readonly<Record<string, unknown>>

const GROUP = '/subscriptions/00000000-0000-4000-8000-000000000000/resourceGroups/data/providers'

/** What means the same on every cloud. */
const COMMON: Samples = {
  args: ['other'],
  asset_document: 'name: other\n',
  asset_path: '/tmp/other.yaml',
  code_location_command: ['serve'],
  code_location_port: 4001,
  dag_folder: 'other',
  entry_point: ['other'],
  environment: { LOG_LEVEL: 'info' },
  environment_name: 'dev',
  image_pull_secrets: ['other'],
  job_document: 'tenant_id: other\n',
  kubernetes_namespace: 'other',
  kubernetes_service_account_name: 'other',
  name_prefix: 'other',
  read_only_root_filesystem: true,
  schedule: '0 7 * * *',
  schedule_time_zone: 'Europe/Paris',
  state_volume_claim: 'other',
}

/** Another value of each variable than the one in `everything.test-support.ts`, or one where it has none. */
const BY_CLOUD: Readonly<Record<Provider, Samples>> = {
  aws: {
    ...COMMON,
    account_id: '210987654321',
    cpu_architecture: 'x86_64',
    existing_execution_role_arn: 'arn:aws:iam::123456789012:role/start',
    existing_scheduler_role_arn: 'arn:aws:iam::123456789012:role/scheduler',
    existing_task_role_arn: 'arn:aws:iam::123456789012:role/job',
    use_fargate_spot: true,
    extra_policy_statements: [{ actions: ['glue:GetTable'], resources: ['arn:aws:glue:*'] }],
    keep_log_group: true,
    notify_failed_starts: false,
    permissions_boundary_arn: 'arn:aws:iam::123456789012:policy/other',
    read_only_root_filesystem: false,
    schedule_dead_letter_arn: 'arn:aws:sqs:us-east-1:123456789012:other',
    service_discovery_namespace_name: 'other.internal',
    state_file_system_id: 'fs-abcdef0123456789',
    success_within_hours: 30,
    cluster_name: 'other',
    code_location_cpu: 512,
    code_location_memory: 4096,
    create_log_group: false,
    dag_bucket: 'other-dags',
    dagster_role: 'other',
    dagster_security_group_id: 'sg-12345678',
    egress_cidr_blocks: ['192.168.0.0/16'],
    image: 'acme/ingest:2.0.0',
    log_retention_days: 365,
    mwaa_execution_role: 'other',
    oidc_provider_arn:
      'arn:aws:iam::123456789012:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/OTHER',
    secrets: { OTHER: 'arn:aws:ssm:us-east-1:123456789012:parameter/etl/other' },
    service_discovery_namespace_id: 'ns-hgfedcba12345678',
  },
  gcp: {
    ...COMMON,
    cluster_project_id: 'acme-other',
    code_location_cpu: 4,
    code_location_is_public_in_vpc: false,
    code_location_memory: '8Gi',
    code_location_secrets: [],
    composer_service_account: 'other@acme-data.iam.gserviceaccount.com',
    dag_bucket: 'other-dags',
    dagster_service_account: 'other@acme-data.iam.gserviceaccount.com',
    deletion_protection: false,
    docker_repository: 'projects/acme-data/locations/us-central1/repositories/other',
    event_trigger: {
      event_type: 'google.cloud.storage.object.v1.deleted',
      filters: [{ attribute: 'bucket', value: 'acme-other' }],
    },
    extra_roles: ['roles/bigquery.dataViewer'],
    function_entry_point: 'other',
    function_language: 'python312',
    image: 'us-docker.pkg.dev/acme-data/etl/ingest:2.0.0',
    max_retries: 1,
    project_number: '987654321',
    schedule_region: 'us-west1',
    secrets: { OTHER: 'other', STRIPE_API_KEY: 'stripe' },
    service_account_email: 'loader@acme-data.iam.gserviceaccount.com',
    source_bucket: 'acme-other',
    source_object: 'other.zip',
    success_within_hours: 50,
  },
  azure: {
    ...COMMON,
    airflow_client_id: '00000000-0000-4000-8000-000000000003',
    airflow_principal_id: '00000000-0000-4000-8000-000000000004',
    associate_security_group: false,
    code_location_cpu: 0.5,
    code_location_secrets: [],
    container_app_environment_id: `${GROUP}/Microsoft.App/managedEnvironments/other`,
    container_registry_id: `${GROUP}/Microsoft.ContainerRegistry/registries/other`,
    dag_bucket: 'acmedags/other',
    dagster_client_id: '00000000-0000-4000-8000-000000000005',
    dagster_principal_id: '00000000-0000-4000-8000-000000000006',
    existing_identity: {
      id: `${GROUP}/Microsoft.ManagedIdentity/userAssignedIdentities/other`,
      client_id: '00000000-0000-4000-8000-000000000007',
    },
    extra_role_assignments: { lake: { role: 'Reader', scope: `${GROUP}/Microsoft.Storage/other` } },
    image: 'acme.azurecr.io/ingest:2.0.0',
    key_vault_resource_group_name: 'other',
    log_analytics_resource_group_name: 'other',
    log_retention_days: 60,
    oidc_issuer_url: 'https://oidc.example.com/other/',
    secrets: {
      OTHER: 'https://acme.vault.azure.net/secrets/other',
      STRIPE_API_KEY: 'https://acme.vault.azure.net/secrets/stripe',
    },
    storage_resource_group_name: 'other',
    success_within_hours: 6,
  },
}

/** Where a runtime takes another form. */
const ON_RUNTIME: Readonly<Record<string, Samples>> = {
  'aws ecs': { schedule: 'cron(0 7 * * ? *)' },
  'azure container_apps': { schedule_time_zone: 'UTC' },
}

/** The second value of a variable on a pair; undefined for a place, which identifiers name too. */
export function variableSample(provider: Provider, runtime: Runtime, name: string): unknown {
  const onKubernetes =
    runtime === 'kubernetes' ? { cpu_architecture: 'arm64', secrets: { OTHER: 'etl/other' } } : {}
  const samples = {
    ...BY_CLOUD[provider],
    ...onKubernetes,
    ...ON_RUNTIME[`${provider} ${runtime}`],
  }
  return Object.entries(samples).find(([known]) => known === name)?.[1]
}
