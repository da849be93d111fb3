import { AWS_REFUSAL_CASES } from '../lib/providers/aws/refusal-cases.test-support'
import { AZURE_REFUSAL_CASES } from '../lib/providers/azure/refusal-cases.test-support'
import type { RefusalCase } from '../lib/providers/field-checks/refusal-case.test-support'
import { GCP_REFUSAL_CASES } from '../lib/providers/gcp/refusal-cases.test-support'
import type { Provider } from '../schemas/vocabulary'
import { type CallVariables, mockOf, PROVIDER_BLOCKS } from './module-calls.test-support'
import { PLAN_CLOUDS } from './terraform-cli.test-support'

/** A module that the guards look at. */
export interface GuardedModule {
  /** Its folder: `aws`, `modules/kubernetes-job`. */
  readonly name: string
  /** The cloud whose jobs it runs; the modules of all clouds call the one that has none. */
  readonly provider: Provider | null
  /** Whether its providers can be had here; the aws provider is what the tests need at least. */
  readonly isUsable: boolean
  readonly providerBlocks: string
  /** Blocks `mock_provider`, where a copy of the modules lies below the root. */
  mocks(copy: string): string
  /** Variables that every call must give. */
  readonly required: CallVariables
  /** Values of a job's fields that the module refuses or takes. */
  readonly refusalCases: readonly RefusalCase[]
}

const MOCKED_KUBERNETES = 'mock_provider "kubernetes" {}\n\n'

export const AWS = ofCloud('aws', { runtime_type: 'ecs' }, AWS_REFUSAL_CASES)
export const GCP = ofCloud(
  'gcp',
  { runtime_type: 'cloud_run', project_id: 'acme-data' },
  GCP_REFUSAL_CASES,
)
export const AZURE = ofCloud(
  'azure',
  { runtime_type: 'container_apps', resource_group_name: 'data' },
  AZURE_REFUSAL_CASES,
)

export const KUBERNETES_JOB: GuardedModule = {
  name: 'modules/kubernetes-job',
  provider: null,
  // Where one of the providers with a stand-in can be had, this one can be too.
  isUsable: PLAN_CLOUDS.includes('gcp'),
  providerBlocks: '',
  mocks: () => MOCKED_KUBERNETES,
  required: { name: 'orders', image: 'dativo/dativo-ingest:1.0.0' },
  refusalCases: [],
}

function ofCloud(
  provider: Provider,
  required: CallVariables,
  refusalCases: readonly RefusalCase[],
): GuardedModule {
  return {
    name: provider,
    provider,
    isUsable: PLAN_CLOUDS.includes(provider),
    providerBlocks: PROVIDER_BLOCKS[provider],
    mocks: (copy) => `${mockOf(provider, `${copy}/${provider}/tests/mocks`)}${MOCKED_KUBERNETES}`,
    required: { cloud_provider: provider, job_name: 'orders', tenant_id: 'acme', ...required },
    refusalCases,
  }
}
