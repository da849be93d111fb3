import { nameRules } from '../resource-name'
import { AZURE_FACTS } from './facts'
import { ON_CONTAINER_APPS } from './runtimes'

/** The names that `terraform/azure/names.tf` makes. */
export const AZURE_NAMES = nameRules(AZURE_FACTS.nameRules.value, {
  code_location: ['dagster'],
  code_location_identity: ['dagster'],
  dag: ['airflow'],
  diagnostics: ON_CONTAINER_APPS,
  environment: ON_CONTAINER_APPS,
  error_rate: 'all',
  federation: ['kubernetes'],
  identity: 'all',
  job: ON_CONTAINER_APPS,
  kubernetes_job: ['kubernetes'],
  missed_runs: 'all',
  records_processed_min: 'all',
  starter: ['dagster', 'airflow'],
  timeout_rate: 'all',
  workspace: ON_CONTAINER_APPS,
})
