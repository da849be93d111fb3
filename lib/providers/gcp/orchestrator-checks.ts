import type { FieldCheck } from '../field-check'
import { asText } from '../field-checks/as-terraform'
import { given } from '../field-checks/given'
import { bucketName, dagFolder } from '../field-checks/names'
import { oneOfNumbers, port } from '../field-checks/numbers'
import { pattern, withRewrite } from '../field-checks/pattern'
import { GCP_FACTS as FACTS } from './facts'
import { GCP_REFUSALS as REFUSALS } from './module.gen'

/** What the module asks of Dagster, Composer and the Kubernetes cluster that exist already. */
export const ORCHESTRATOR_CHECKS: readonly FieldCheck[] = [
  oneOfNumbers(
    { refusal: REFUSALS['code-location-cpu'], at: ['code_location_cpu'], runtimes: ['dagster'] },
    FACTS.codeLocationCpus.value,
  ),
  pattern(
    {
      refusal: REFUSALS['code-location-memory'],
      at: ['code_location_memory'],
      runtimes: ['dagster'],
    },
    FACTS.memoryPattern.value,
  ),
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
    {
      refusal: REFUSALS['dagster-account'],
      at: ['dagster_service_account'],
      runtimes: ['dagster'],
    },
    FACTS.serviceAccountPattern.value,
  ),
  pattern(
    {
      refusal: REFUSALS['composer-account'],
      at: ['composer_service_account'],
      runtimes: ['airflow'],
    },
    FACTS.serviceAccountPattern.value,
  ),
  withRewrite(
    pattern(
      { refusal: REFUSALS['dag-gcs-bucket'], at: ['dag_bucket'], runtimes: ['airflow'] },
      FACTS.bucketPattern.value,
    ),
    bucketName,
  ),
  dagFolder(REFUSALS['dag-folder'], FACTS.dagFolderPattern.value),
  pattern(
    {
      refusal: REFUSALS['kubernetes-namespace'],
      at: ['kubernetes_namespace'],
      runtimes: ['kubernetes'],
    },
    FACTS.namespacePattern.value,
  ),
]
