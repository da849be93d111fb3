import { nameRules } from '../resource-name'
import { GCP_FACTS } from './facts'
import { CLOUD_RUN_JOBS, FUNCTIONS } from './runtimes'

/** The names that `terraform/gcp/names.tf` makes. */
export const GCP_NAMES = nameRules(GCP_FACTS.nameRules.value, {
  code_location: ['dagster'],
  code_location_account: ['dagster'],
  composer_role: ['airflow'],
  dag: ['airflow'],
  event_sender: FUNCTIONS,
  event_trigger: FUNCTIONS,
  function: FUNCTIONS,
  job: CLOUD_RUN_JOBS,
  kubernetes_job: ['kubernetes'],
  launcher: ['cloud_run', ...FUNCTIONS],
  log_metric: 'all',
  log_sink: 'all',
  scheduler: ['cloud_run', ...FUNCTIONS],
  service_account: 'all',
})
