import type { FieldCheck } from '../field-check'
import { bucketName, dagFolder } from '../field-checks/names'
import { port } from '../field-checks/numbers'
import { pattern, withRewrite } from '../field-checks/pattern'
import { SHARED_FACTS } from '../shared/facts'
import { AWS_REFUSALS as REFUSALS } from './refusals'

const ROLE = '^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]+/)?)?[A-Za-z0-9_+=,.@-]{1,64}$'

const DAGSTER_CHECKS: readonly FieldCheck[] = [
  port(
    { refusal: REFUSALS['code-location-port'], at: ['code_location_port'], runtimes: ['dagster'] },
    { min: 1024, max: SHARED_FACTS.portMax.value },
  ),
  pattern({ refusal: REFUSALS.role, at: ['dagster_role'], runtimes: ['dagster'] }, ROLE),
  pattern(
    {
      refusal: REFUSALS['cloud-map-namespace'],
      at: ['service_discovery_namespace_id'],
      runtimes: ['dagster'],
    },
    '^ns-[a-z0-9]{1,60}$',
  ),
]

const AIRFLOW_CHECKS: readonly FieldCheck[] = [
  withRewrite(
    pattern(
      { refusal: REFUSALS['dag-bucket'], at: ['dag_bucket'], runtimes: ['airflow'] },
      '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$',
    ),
    bucketName,
  ),
  dagFolder(REFUSALS['dag-folder'], '^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$'),
  pattern({ refusal: REFUSALS.role, at: ['mwaa_execution_role'], runtimes: ['airflow'] }, ROLE),
]

const KUBERNETES_CHECKS: readonly FieldCheck[] = [
  pattern(
    {
      refusal: REFUSALS['kubernetes-namespace'],
      at: ['kubernetes_namespace'],
      runtimes: ['kubernetes'],
    },
    '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
  ),
  pattern(
    {
      refusal: REFUSALS['kubernetes-service-account'],
      at: ['kubernetes_service_account_name'],
      runtimes: ['kubernetes'],
    },
    '^[a-z0-9]([-.a-z0-9]{0,251}[a-z0-9])?$',
  ),
  pattern(
    { refusal: REFUSALS['oidc-provider'], at: ['oidc_provider_arn'], runtimes: ['kubernetes'] },
    '^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/[a-z0-9.-]+(/[A-Za-z0-9._/-]+)?$',
  ),
]

/** What the module asks of Dagster, Airflow and the Kubernetes cluster that exist already. */
export const ORCHESTRATOR_CHECKS: readonly FieldCheck[] = [
  ...DAGSTER_CHECKS,
  ...AIRFLOW_CHECKS,
  ...KUBERNETES_CHECKS,
]
