import type { FieldCheck } from '../field-check'
import { asNumber } from '../field-checks/as-terraform'
import { dagFolder } from '../field-checks/names'
import { mapNumber, port } from '../field-checks/numbers'
import { pattern } from '../field-checks/pattern'
import { SHARED_FACTS } from '../shared/facts'
import { areCores, nearestCores } from './cores'
import { AZURE_REFUSALS as REFUSALS } from './refusals'

/** What the module asks of Dagster, Airflow and the Kubernetes cluster that exist already. */
export const ORCHESTRATOR_CHECKS: readonly FieldCheck[] = [
  {
    refusal: REFUSALS['code-location-size'],
    at: ['code_location_cpu'],
    runtimes: ['dagster'],
    accepts: (value) => areCores(asNumber(value)),
    nearest: (value) => mapNumber(value, nearestCores),
  },
  port(
    { refusal: REFUSALS['code-location-port'], at: ['code_location_port'], runtimes: ['dagster'] },
    { min: 1, max: SHARED_FACTS.portMax.value },
  ),
  pattern(
    { refusal: REFUSALS['dag-container'], at: ['dag_bucket'], runtimes: ['airflow'] },
    '^[a-z0-9]{3,24}/[$a-z0-9](-?[a-z0-9]){2,62}$',
  ),
  dagFolder(REFUSALS['dag-folder'], '^([A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*)?$'),
  pattern(
    { refusal: REFUSALS['airflow-principal'], at: ['airflow_principal_id'], runtimes: ['airflow'] },
    '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
  ),
  pattern(
    {
      refusal: REFUSALS['kubernetes-namespace'],
      at: ['kubernetes_namespace'],
      runtimes: ['kubernetes'],
    },
    '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
  ),
  pattern(
    { refusal: REFUSALS['oidc-issuer'], at: ['oidc_issuer_url'], runtimes: ['kubernetes'] },
    '^https://[^[:space:]]+$',
  ),
]
