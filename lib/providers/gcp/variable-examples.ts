import type { VariableExamples } from '../variable-examples'

const PROJECT = 'projects/acme-data'
const ACCOUNTS = 'acme-data.iam.gserviceaccount.com'

/** How people write the variables of the module on Google Cloud. */
export const GCP_VARIABLE_EXAMPLES: VariableExamples = {
  all: {
    args: 'run',
    code_location_secrets: 'STRIPE_KEY',
    composer_service_account: `composer@${ACCOUNTS}`,
    cpu_architecture: 'x86_64',
    dag_bucket: 'acme-composer',
    dagster_service_account: `dagster@${ACCOUNTS}`,
    entry_point: 'python',
    environment_name: 'prod',
    extra_roles: 'roles/bigquery.user',
    image: 'us-central1-docker.pkg.dev/acme-data/etl/runner:1.4',
    job_config_path: '/app/jobs/stripe.yaml',
    project_id: 'acme-data',
    project_number: '123456789012',
    schedule: '0 6 * * *',
    schedule_region: 'us-central1',
    schedule_time_zone: 'Europe/Berlin',
    secrets: `${PROJECT}/secrets/stripe`,
    service_account_email: `etl-job@${ACCOUNTS}`,
    success_within_hours: '26',
  },
  kubernetes: {
    cluster_project_id: 'acme-clusters',
    image_pull_secrets: 'registry',
    kubernetes_service_account_name: 'etl',
    secrets: 'etl/stripe',
    state_volume_claim: 'etl-state',
  },
  cloud_functions: {
    docker_repository: `${PROJECT}/locations/us-central1/repositories/functions`,
    source_bucket: 'acme-sources',
    source_object: 'etl/function.zip',
  },
}
