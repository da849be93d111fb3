import type { FieldCheck } from '../field-check'
import { asNumber, asText } from '../field-checks/as-terraform'
import { given } from '../field-checks/given'
import { dagFolder } from '../field-checks/names'
import { mapNumber, port } from '../field-checks/numbers'
import { pattern } from '../field-checks/pattern'
import { areCores, nearestCores } from './cores'
import { AZURE_FACTS as FACTS } from './facts'
import { AZURE_REFUSALS as REFUSALS } from './module.gen'

/** What the module asks of Dagster, Airflow and the Kubernetes cluster that exist already. */
export const ORCHESTRATOR_CHECKS: readonly FieldCheck[] = [
  {
    refusal: REFUSALS['code-location-cores'],
    at: ['code_location_cpu'],
    runtimes: ['dagster'],
    accepts: (value) => areCores(asNumber(value)),
    nearest: (value) => mapNumber(value, nearestCores),
  },
  port(
    { refusal: REFUSALS['code-location-port'], at: ['code_location_port'], runtimes: ['dagster'] },
    FACTS.codeLocationPortBounds.value,
  ),
  {
    refusal: REFUSALS['code-location-secret'],
    at: ['code_location_secrets', '*'],
    runtimes: ['dagster'],
    accepts: (name, variables) => given(variables, 'secrets', asText(name) ?? '') !== null,
    choices: (_, variables) => Object.keys(Object(given(variables, 'secrets'))),
  },
  pattern(
    { refusal: REFUSALS['dagster-principal'], at: ['dagster_principal_id'], runtimes: ['dagster'] },
    FACTS.guidPattern.value,
  ),
  pattern(
    { refusal: REFUSALS['dag-container'], at: ['dag_bucket'], runtimes: ['airflow'] },
    FACTS.dagContainerPattern.value,
  ),
  dagFolder(REFUSALS['dag-folder'], FACTS.dagFolderPattern.value),
  pattern(
    { refusal: REFUSALS['airflow-principal'], at: ['airflow_principal_id'], runtimes: ['airflow'] },
    FACTS.guidPattern.value,
  ),
  pattern(
    {
      refusal: REFUSALS['kubernetes-namespace'],
      at: ['kubernetes_namespace'],
      runtimes: ['kubernetes'],
    },
    FACTS.kubernetesNamespacePattern.value,
  ),
  pattern(
    { refusal: REFUSALS['oidc-issuer'], at: ['oidc_issuer_url'], runtimes: ['kubernetes'] },
    FACTS.oidcIssuerPattern.value,
  ),
]
