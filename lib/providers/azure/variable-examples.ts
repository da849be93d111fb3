import type { VariableExamples } from '../variable-examples'

const SUBSCRIPTION_ID = '00000000-0000-4000-8000-000000000000'
const GROUP = `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/data/providers`

/** How people write the variables of the module on Azure. */
export const AZURE_VARIABLE_EXAMPLES: VariableExamples = {
  all: {
    airflow_client_id: '00000000-0000-4000-8000-000000000001',
    airflow_principal_id: '00000000-0000-4000-8000-000000000002',
    args: 'run',
    code_location_secrets: 'STRIPE_KEY',
    container_app_environment_id: `${GROUP}/Microsoft.App/managedEnvironments/etl`,
    container_registry_id: `${GROUP}/Microsoft.ContainerRegistry/registries/acme`,
    cpu_architecture: 'x86_64',
    dag_bucket: 'acmedags/dags',
    dagster_client_id: '00000000-0000-4000-8000-000000000001',
    dagster_principal_id: '00000000-0000-4000-8000-000000000002',
    entry_point: 'python',
    environment_name: 'prod',
    image: 'acme.azurecr.io/etl:1.4',
    job_config_path: '/app/jobs/stripe.yaml',
    key_vault_resource_group_name: 'security',
    log_analytics_resource_group_name: 'monitoring',
    resource_group_name: 'data',
    schedule: '0 6 * * *',
    schedule_time_zone: 'Europe/Berlin',
    secrets: 'https://acme-vault.vault.azure.net/secrets/stripe',
    state_storage_name: 'state',
    storage_resource_group_name: 'storage',
    subscription_id: SUBSCRIPTION_ID,
    success_within_hours: '26',
  },
  kubernetes: {
    image_pull_secrets: 'registry',
    kubernetes_service_account_name: 'etl',
    oidc_issuer_url: `https://eastus.oic.prod-aks.azure.com/${SUBSCRIPTION_ID}/${SUBSCRIPTION_ID}/`,
    secrets: 'etl/stripe',
    state_volume_claim: 'etl-state',
  },
}
