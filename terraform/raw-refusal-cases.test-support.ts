import { AWS_REFUSALS } from '../lib/providers/aws/module.gen'
import { AZURE_REFUSALS } from '../lib/providers/azure/module.gen'
import { GCP_REFUSALS } from '../lib/providers/gcp/module.gen'
import { KUBERNETES_REFUSALS } from '../lib/providers/kubernetes-refusals.gen'
import type { CallVariables } from './module-calls.test-support'

/** Variables that no job document can bring about, and the refusal that they meet. */
export interface RawRefusalCase {
  readonly refusal: string
  readonly variables: CallVariables
}

const many = (count: number): CallVariables =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`tag${index}`, 'x']))

const AWS: readonly RawRefusalCase[] = [
  { refusal: AWS_REFUSALS['cloud-is-aws'], variables: { cloud_provider: 'gcp' } },
  { refusal: AWS_REFUSALS['aws-runtime'], variables: { runtime_type: 'cloud_run' } },
  { refusal: AWS_REFUSALS['code-location-subnets'], variables: { runtime_type: 'dagster' } },
  {
    refusal: AWS_REFUSALS['dag-subnets'],
    variables: { runtime_type: 'airflow', dag_bucket: 'acme-dags' },
  },
  { refusal: AWS_REFUSALS['pod-identity'], variables: { runtime_type: 'kubernetes' } },
]

const GCP: readonly RawRefusalCase[] = [
  { refusal: GCP_REFUSALS['cloud-is-gcp'], variables: { cloud_provider: 'aws' } },
  { refusal: GCP_REFUSALS['gcp-runtime'], variables: { runtime_type: 'ecs' } },
  { refusal: GCP_REFUSALS['image-missing'], variables: { args: ['run'] } },
  { refusal: GCP_REFUSALS['job-missing'], variables: { image: 'acme/ingest:1' } },
  {
    refusal: GCP_REFUSALS['project-number-missing'],
    variables: {
      storage: {
        encryption: {
          enabled: true,
          kms_key_id: 'projects/acme-data/locations/us-central1/keyRings/r/cryptoKeys/k',
        },
      },
    },
  },
]

const AZURE: readonly RawRefusalCase[] = [
  { refusal: AZURE_REFUSALS['cloud-is-azure'], variables: { cloud_provider: 'aws' } },
  { refusal: AZURE_REFUSALS['azure-runtime'], variables: { runtime_type: 'ecs' } },
  { refusal: AZURE_REFUSALS['image-missing'], variables: { args: ['run'] } },
  { refusal: AZURE_REFUSALS['job-missing'], variables: { image: 'acme/ingest:1' } },
  { refusal: AZURE_REFUSALS['workload-identity'], variables: { runtime_type: 'kubernetes' } },
]

const KUBERNETES_JOB: readonly RawRefusalCase[] = [
  // One character too many for a cron job.
  {
    refusal: KUBERNETES_REFUSALS.name,
    variables: { name: 'dativo-acme-a-name-that-has-one-character-too-many-to' },
  },
  { refusal: KUBERNETES_REFUSALS.name, variables: { name: 'Orders' } },
  { refusal: KUBERNETES_REFUSALS.cpu, variables: { cpu: '2Gi' } },
  { refusal: KUBERNETES_REFUSALS.memory, variables: { memory: '4096' } },
  { refusal: KUBERNETES_REFUSALS.memory, variables: { memory: '512m' } },
  { refusal: KUBERNETES_REFUSALS['disk-size'], variables: { disk_size: '20Gi' } },
  { refusal: KUBERNETES_REFUSALS.timeout, variables: { timeout_seconds: 1.5 } },
  { refusal: KUBERNETES_REFUSALS['pod-architecture'], variables: { cpu_architecture: 'amd64' } },
  { refusal: KUBERNETES_REFUSALS['pod-references'], variables: { image_pull_secrets: ['a', 'A'] } },
  { refusal: KUBERNETES_REFUSALS['pod-references'], variables: { state_volume_claim: 'a_b' } },
  { refusal: KUBERNETES_REFUSALS.parallelism, variables: { parallelism: 0 } },
  {
    refusal: KUBERNETES_REFUSALS['pod-files'],
    variables: { files: { 'job.yaml': Buffer.alloc(983_041).toString('base64') } },
  },
  { refusal: KUBERNETES_REFUSALS['kubernetes-schedule'], variables: { schedule: 'rate(1 day)' } },
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
  'modules/kubernetes-job': [
    { name: 'n'.repeat(52), schedule: '@daily', parallelism: 2 },
    { name: 'n', files: { 'job.yaml': Buffer.alloc(983_040).toString('base64') } },
  ],
}
