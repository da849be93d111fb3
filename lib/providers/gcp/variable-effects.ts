import type { VariableEffects } from '../effects'
import type { GCP_MODULE_VARIABLES } from './module.gen'

const JOB = 'google_cloud_run_v2_job.this'
const TEMPLATE = { sets: [`${JOB}.template`] } as const
const KEY_RIGHT = 'google_kms_crypto_key_iam_member.cloud_run.member'
const DAG = 'google_storage_bucket_object.dag'

const NO_SCHEDULER = {
  none: 'Cloud Scheduler starts jobs on cloud_run and cloud_functions alone',
} as const
const ON_X86 = {
  none: 'Cloud Run runs images of x86_64 alone, and anything else is refused',
} as const

/** What is the same wherever the job runs. */
const EVERYWHERE = {
  environment_name: { sets: ['google_service_account.job.account_id'] },
  extra_roles: { sets: ['google_project_iam_member.job.role'] },
  name_prefix: { sets: ['google_service_account.job.account_id'] },
  success_within_hours: { sets: ['google_monitoring_alert_policy.this.conditions'] },
} as const

/** What is the same for every Cloud Run job, whatever starts it. */
const CLOUD_RUN_JOB = {
  ...EVERYWHERE,
  args: TEMPLATE,
  asset_document: TEMPLATE,
  asset_path: TEMPLATE,
  command: TEMPLATE,
  cpu_architecture: ON_X86,
  deletion_protection: { sets: [`${JOB}.deletion_protection`] },
  entry_point: TEMPLATE,
  environment: TEMPLATE,
  image: TEMPLATE,
  job_config_path: TEMPLATE,
  job_document: TEMPLATE,
  max_retries: TEMPLATE,
  project_id: { sets: [`${JOB}.project`] },
  project_number: { sets: [KEY_RIGHT] },
  region: { sets: [`${JOB}.location`] },
  schedule_region: NO_SCHEDULER,
  secrets: TEMPLATE,
  service_account_email: TEMPLATE,
} as const

const SCHEDULER = 'google_cloud_scheduler_job.job'
const SERVICE = 'google_cloud_run_v2_service.function'
const IMAGE = { sets: [`${SERVICE}.template`] } as const
const FUNCTION = 'google_cloudfunctions2_function.this'
const BUILD = { sets: [`${FUNCTION}.build_config`] } as const
const FUNCTION_ENVIRONMENT = {
  sets: [`${SERVICE}.template`, `${FUNCTION}.service_config`],
} as const
const CALLER = 'google_cloud_scheduler_job.function'

const CODE = { sets: ['google_cloud_run_v2_service.code_location.template'] } as const

const POD = { sets: ['module.kubernetes_job.kubernetes_cron_job_v1.this.spec'] } as const
const WORKLOAD = { sets: ['google_service_account_iam_member.workload_identity.member'] } as const

/** What each variable beyond the block does on each runtime of `terraform/gcp`. */
export const GCP_VARIABLE_EFFECTS: VariableEffects<
  typeof GCP_MODULE_VARIABLES,
  'cloud_run' | 'cloud_functions' | 'dagster' | 'kubernetes' | 'airflow'
> = {
  cloud_run: {
    ...CLOUD_RUN_JOB,
    schedule: { sets: [`${SCHEDULER}.schedule`] },
    schedule_region: { sets: [`${SCHEDULER}.region`] },
    schedule_time_zone: { sets: [`${SCHEDULER}.time_zone`] },
    service_account_email: { sets: [`${JOB}.template`, `${SCHEDULER}.http_target`] },
  },
  cloud_functions: {
    ...EVERYWHERE,
    args: IMAGE,
    asset_document: FUNCTION_ENVIRONMENT,
    asset_path: FUNCTION_ENVIRONMENT,
    command: IMAGE,
    cpu_architecture: ON_X86,
    deletion_protection: { sets: [`${SERVICE}.deletion_protection`] },
    docker_repository: BUILD,
    entry_point: IMAGE,
    environment: FUNCTION_ENVIRONMENT,
    event_trigger: {
      sets: ['google_eventarc_trigger.this.matching_criteria', `${FUNCTION}.event_trigger`],
    },
    function_entry_point: BUILD,
    function_language: BUILD,
    image: IMAGE,
    job_config_path: FUNCTION_ENVIRONMENT,
    job_document: FUNCTION_ENVIRONMENT,
    max_retries: {
      none: 'what calls a function decides whether it calls again, and Cloud Scheduler is told not to',
    },
    project_id: { sets: [`${SERVICE}.project`, `${FUNCTION}.project`] },
    project_number: { sets: [KEY_RIGHT] },
    region: { sets: [`${SERVICE}.location`, `${FUNCTION}.location`] },
    schedule: { sets: [`${CALLER}.schedule`] },
    schedule_region: { sets: [`${CALLER}.region`] },
    schedule_time_zone: { sets: [`${CALLER}.time_zone`] },
    secrets: FUNCTION_ENVIRONMENT,
    service_account_email: FUNCTION_ENVIRONMENT,
    source_bucket: BUILD,
    source_object: BUILD,
  },
  dagster: {
    ...CLOUD_RUN_JOB,
    code_location_command: CODE,
    code_location_cpu: CODE,
    code_location_is_public_in_vpc: {
      sets: ['google_cloud_run_v2_service_iam_member.network.member'],
    },
    code_location_memory: CODE,
    code_location_port: CODE,
    code_location_secrets: CODE,
    dagster_service_account: {
      sets: ['google_cloud_run_v2_job_iam_member.dagster.member'],
    },
    max_retries: {
      none: 'a run of Dagster is ended when it has failed, and another try would find nothing to do',
    },
    schedule: TEMPLATE,
    schedule_time_zone: TEMPLATE,
    service_account_email: {
      sets: [`${JOB}.template`, 'google_cloud_run_v2_service.code_location.template'],
    },
  },
  airflow: {
    ...CLOUD_RUN_JOB,
    composer_service_account: { sets: ['google_cloud_run_v2_job_iam_member.composer.member'] },
    dag_bucket: { sets: [`${DAG}.bucket`] },
    dag_folder: { sets: [`${DAG}.name`] },
    schedule: { sets: [`${DAG}.content`] },
    schedule_time_zone: { sets: [`${DAG}.content`] },
  },
  kubernetes: {
    ...EVERYWHERE,
    args: POD,
    asset_document: POD,
    asset_path: POD,
    cluster_project_id: WORKLOAD,
    command: POD,
    cpu_architecture: POD,
    deletion_protection: { none: 'it guards Cloud Run jobs and services, and here there are none' },
    entry_point: POD,
    environment: POD,
    image: POD,
    image_pull_secrets: POD,
    job_config_path: POD,
    job_document: POD,
    kubernetes_namespace: WORKLOAD,
    kubernetes_service_account_name: WORKLOAD,
    max_retries: {
      none: 'a run on Kubernetes is one pod, and one that failed is not started again',
    },
    project_id: { sets: ['google_service_account.job.project'] },
    project_number: { none: "it names Cloud Run's service agent, which does not run the pods" },
    read_only_root_filesystem: POD,
    region: { sets: ['provider.google.region'] },
    schedule: POD,
    schedule_region: NO_SCHEDULER,
    schedule_time_zone: POD,
    secrets: POD,
    service_account_email: {
      sets: ['module.kubernetes_job.kubernetes_service_account_v1.this.metadata'],
    },
    state_volume_claim: POD,
  },
}
