import { simplify } from './closest'

/**
 * What people write for the values of the document, value by value: names of products, of their
 * makers and of Terraform's providers, and short forms. No letters decide here: `eks` is Kubernetes
 * on AWS and `ecs` is not, however alike the two look.
 */
const WORDS: Readonly<Record<string, string>> = {
  aws: 'amazon amazon_aws amazon_web_services aws_cloud',
  gcp: 'google google_cloud google_cloud_platform gcloud google_beta',
  azure: 'azurerm microsoft microsoft_azure ms_azure az azapi',

  ecs: 'fargate aws_fargate ecs_fargate fargate_ecs aws_ecs aws_ecs_fargate amazon_ecs ecs_task elastic_container_service',
  cloud_run: 'run gcp_cloud_run google_cloud_run cloud_run_job cloud_run_jobs cloud_run_service',
  cloud_functions:
    'cloud_function gcf functions gcp_functions gcp_cloud_functions google_cloud_functions cloud_functions_v2 cloud_run_functions cloud_run_function',
  container_apps:
    'container_app aca azure_container_apps azure_container_app container_apps_job container_app_job aca_job',
  dagster: 'dagster_cloud dagster_plus dagit dagster_daemon',
  kubernetes:
    'eks gke aks k8s k8 kube kubernetes_job k8s_job aws_eks amazon_eks gcp_gke google_gke google_kubernetes_engine azure_aks azure_kubernetes_service elastic_kubernetes_service eks_fargate gke_autopilot',
  airflow:
    'mwaa composer cloud_composer google_composer gcp_composer google_cloud_composer aws_mwaa amazon_mwaa managed_airflow apache_airflow managed_workflows',

  dev: 'development develop',
  staging: 'stage stg preprod pre_prod pre_production',
  prod: 'production prd live',

  s3: 'aws amazon aws_s3 amazon_s3',
  gcs: 'gcp google google_cloud google_cloud_storage gs cloud_storage',
  azurerm: 'azure azure_blob azure_storage azurestorage blob blob_storage',
  local: 'file files disk local_file',
}

const VALUES_OF: ReadonlyMap<string, readonly string[]> = valuesByWord()

function valuesByWord(): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, readonly string[]>()
  for (const [value, words] of Object.entries(WORDS)) {
    for (const word of words.split(' ').map(simplify)) {
      values.set(word, [...(values.get(word) ?? []), value])
    }
  }
  return values
}

/** Those of a field's values that a word is known to stand for. */
export function knownWord(word: string, values: readonly string[]): readonly string[] {
  return (VALUES_OF.get(simplify(word)) ?? []).filter((value) => values.includes(value))
}
