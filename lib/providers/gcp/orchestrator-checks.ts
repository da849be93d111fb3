import type { FieldCheck } from '../field-check'
import { bucketName, dagFolder } from '../field-checks/names'
import { oneOfNumbers, port } from '../field-checks/numbers'
import { pattern, withRewrite } from '../field-checks/pattern'
import { SHARED_FACTS } from '../shared/facts'
import { GCP_REFUSALS as REFUSALS } from './refusals'

const SERVICE_ACCOUNT = '^[^@[:space:]]+@[^@[:space:]]+[.]gserviceaccount[.]com$'

/** What the module asks of Dagster, Composer and the Kubernetes cluster that exist already. */
export const ORCHESTRATOR_CHECKS: readonly FieldCheck[] = [
  oneOfNumbers(
    { refusal: REFUSALS['code-location-cpu'], at: ['code_location_cpu'], runtimes: ['dagster'] },
    [1, 2, 4],
  ),
  pattern(
    {
      refusal: REFUSALS['code-location-memory'],
      at: ['code_location_memory'],
      runtimes: ['dagster'],
    },
    '^[0-9]+([.][0-9]+)?(Mi|Gi|M|G)$',
  ),
  port(
    { refusal: REFUSALS['code-location-port'], at: ['code_location_port'], runtimes: ['dagster'] },
    { min: 1, max: SHARED_FACTS.portMax.value },
  ),
  pattern(
    {
      refusal: REFUSALS['dagster-account'],
      at: ['dagster_service_account'],
      runtimes: ['dagster'],
    },
    SERVICE_ACCOUNT,
  ),
  pattern(
    {
      refusal: REFUSALS['composer-account'],
      at: ['composer_service_account'],
      runtimes: ['airflow'],
    },
    SERVICE_ACCOUNT,
  ),
  withRewrite(
    pattern(
      { refusal: REFUSALS['dag-bucket'], at: ['dag_bucket'], runtimes: ['airflow'] },
      '^[a-z0-9][a-z0-9_.-]{1,220}[a-z0-9]$',
    ),
    bucketName,
  ),
  dagFolder(REFUSALS['dag-folder'], '^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$'),
  pattern(
    { refusal: REFUSALS.namespace, at: ['kubernetes_namespace'], runtimes: ['kubernetes'] },
    '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
  ),
]
