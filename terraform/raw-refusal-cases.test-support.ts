import type { CallVariables } from './module-calls.test-support'

/** Variables that no job document can bring about, and the refusal that they meet. */
export interface RawRefusalCase {
  /** The key in the comment above the module's block. */
  readonly key: string
  readonly variables: CallVariables
}

const many = (count: number): CallVariables =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`tag${index}`, 'x']))

const AWS: readonly RawRefusalCase[] = [
  { key: 'cloud-is-aws', variables: { cloud_provider: 'gcp' } },
  { key: 'aws-runtime', variables: { runtime_type: 'cloud_run' } },
  { key: 'tag-count', variables: { tags: many(51) } },
  { key: 'aws-tag-name', variables: { tags: { 'a,b': 'x' } } },
  { key: 'aws-tag-name', variables: { tags: { ['k'.repeat(128)]: 'x' } } },
  { key: 'aws-tag-value', variables: { tags: { Compliance: 'GDPR,SOC2' } } },
  { key: 'aws-tag-value', variables: { tags: { Long: 'x'.repeat(257) } } },
  { key: 'aws-tag-prefix', variables: { tags: { 'AWS:x': 'x' } } },
  { key: 'aws-tag-prefix', variables: { tags: { x: 'Aws:x' } } },
  { key: 'tag-case', variables: { tags: { Owner: 'a', owner: 'b' } } },
  { key: 'code-location-subnets', variables: { runtime_type: 'dagster' } },
  { key: 'dag-subnets', variables: { runtime_type: 'airflow', dag_bucket: 'acme-dags' } },
  { key: 'pod-identity', variables: { runtime_type: 'kubernetes' } },
]

const GCP: readonly RawRefusalCase[] = [
  { key: 'cloud-is-gcp', variables: { cloud_provider: 'aws' } },
  { key: 'gcp-runtime', variables: { runtime_type: 'ecs' } },
  { key: 'label', variables: { labels: { CostCenter: 'x' } } },
  { key: 'label', variables: { labels: { costcenter: 'a.b' } } },
  { key: 'label-count', variables: { labels: many(64) } },
]

const AZURE: readonly RawRefusalCase[] = [
  { key: 'cloud-is-azure', variables: { cloud_provider: 'aws' } },
  { key: 'azure-runtime', variables: { runtime_type: 'ecs' } },
  { key: 'azure-tag-name', variables: { tags: { 'cost/center': 'x' } } },
  { key: 'azure-tag-value', variables: { tags: { Owner: 'ä'.repeat(129) } } },
  { key: 'tag-count', variables: { tags: many(51) } },
  { key: 'azure-tag-prefix', variables: { tags: { 'Microsoft-Owner': 'x' } } },
  { key: 'tag-case', variables: { tags: { Owner: 'a', owner: 'b' } } },
  { key: 'workload-identity', variables: { runtime_type: 'kubernetes' } },
]

const KUBERNETES_JOB: readonly RawRefusalCase[] = [
  // One character too many for a cron job.
  { key: 'name', variables: { name: 'dativo-acme-a-name-that-has-one-character-too-many-to' } },
  { key: 'name', variables: { name: 'Orders' } },
  { key: 'cpu', variables: { cpu: '2Gi' } },
  { key: 'memory', variables: { memory: '4096' } },
  { key: 'memory', variables: { memory: '512m' } },
  { key: 'disk-size', variables: { disk_size: '20Gi' } },
  { key: 'timeout', variables: { timeout_seconds: 1.5 } },
  { key: 'parallelism', variables: { parallelism: 0 } },
  { key: 'kubernetes-schedule', variables: { schedule: 'rate(1 day)' } },
]

/** By the folder of the module. */
export const RAW_REFUSAL_CASES: Readonly<Record<string, readonly RawRefusalCase[]>> = {
  aws: AWS,
  gcp: GCP,
  azure: AZURE,
  'modules/kubernetes-job': KUBERNETES_JOB,
}

/** Variables at the border of what the modules take, that no job document brings about. */
export const RAW_TAKEN: Readonly<Record<string, readonly CallVariables[]>> = {
  aws: [
    {
      tags: Object.fromEntries(
        Array.from({ length: 50 }, (_, index) => [
          `${String(index).padStart(3, '0')}${'k'.repeat(124)}`,
          'v'.repeat(256),
        ]),
      ),
    },
  ],
  gcp: [{ labels: many(63) }],
  azure: [{ tags: { ...many(49), Owner: 'ä'.repeat(128) } }],
  'modules/kubernetes-job': [{ name: 'n'.repeat(52), schedule: '@daily', parallelism: 2 }],
}
