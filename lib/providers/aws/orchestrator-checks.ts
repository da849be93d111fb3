import type { FieldCheck } from '../field-check'
import { bucketName, dagFolder } from '../field-checks/names'
import { port } from '../field-checks/numbers'
import { pattern, withRewrite } from '../field-checks/pattern'
import { AWS_FACTS as FACTS } from './facts'
import { AWS_REFUSALS as REFUSALS } from './module.gen'

const DAGSTER_CHECKS: readonly FieldCheck[] = [
  port(
    {
      refusal: REFUSALS['code-location-port-unprivileged'],
      at: ['code_location_port'],
      runtimes: ['dagster'],
    },
    FACTS.codeLocationPortBounds.value,
  ),
  pattern(
    { refusal: REFUSALS.role, at: ['dagster_role'], runtimes: ['dagster'] },
    FACTS.rolePattern.value,
  ),
  pattern(
    {
      refusal: REFUSALS['cloud-map-namespace'],
      at: ['service_discovery_namespace_id'],
      runtimes: ['dagster'],
    },
    FACTS.cloudMapNamespacePattern.value,
  ),
]

const CLOUD_MAP_NAME_CHECK = pattern(
  {
    refusal: REFUSALS['cloud-map-namespace-name'],
    at: ['service_discovery_namespace_name'],
    runtimes: ['dagster'],
  },
  FACTS.cloudMapNamespaceNamePattern.value,
)

const AIRFLOW_CHECKS: readonly FieldCheck[] = [
  withRewrite(
    pattern(
      { refusal: REFUSALS['dag-s3-bucket'], at: ['dag_bucket'], runtimes: ['airflow'] },
      FACTS.bucketPattern.value,
    ),
    bucketName,
  ),
  dagFolder(REFUSALS['dag-folder'], FACTS.dagFolderPattern.value),
  pattern(
    { refusal: REFUSALS.role, at: ['mwaa_execution_role'], runtimes: ['airflow'] },
    FACTS.rolePattern.value,
  ),
]

const KUBERNETES_CHECKS: readonly FieldCheck[] = [
  pattern(
    {
      refusal: REFUSALS['kubernetes-namespace'],
      at: ['kubernetes_namespace'],
      runtimes: ['kubernetes'],
    },
    FACTS.kubernetesNamespacePattern.value,
  ),
  pattern(
    {
      refusal: REFUSALS['kubernetes-service-account'],
      at: ['kubernetes_service_account_name'],
      runtimes: ['kubernetes'],
    },
    FACTS.kubernetesServiceAccountPattern.value,
  ),
  pattern(
    { refusal: REFUSALS['oidc-provider'], at: ['oidc_provider_arn'], runtimes: ['kubernetes'] },
    FACTS.oidcProviderPattern.value,
  ),
]

/** What the module asks of Dagster, Airflow and the Kubernetes cluster that exist already. */
export const ORCHESTRATOR_CHECKS: readonly FieldCheck[] = [
  ...DAGSTER_CHECKS,
  CLOUD_MAP_NAME_CHECK,
  ...AIRFLOW_CHECKS,
  ...KUBERNETES_CHECKS,
]
