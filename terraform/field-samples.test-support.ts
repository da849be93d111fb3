import type { EffectField } from '../lib/providers/effects'
import type { Provider, Runtime } from '../schemas/vocabulary'

/** Two values of a field that every module takes, each with any of the others. */
type Samples = Readonly<Record<EffectField, readonly [unknown, unknown]>>

const SUBSCRIPTION = '/subscriptions/00000000-0000-4000-8000-000000000000/resourceGroups/data'
const AZURE_NETWORK = `${SUBSCRIPTION}/providers/Microsoft.Network`
const PROJECT = 'projects/acme-data'

/** What means the same on every cloud. */
const COMMON = {
  'runtime.scaling.min_instances': [1, 2],
  'runtime.scaling.max_instances': [4, 5],
  'runtime.scaling.target_cpu_utilization': [50, 60],
  'runtime.timeout_seconds': [600, 900],
  'networking.private_access': [true, false],
  'storage.encryption.enabled': [true, false],
  'monitoring.enabled': [true, false],
  'monitoring.alerts.thresholds.error_rate': [5, 10],
  'monitoring.alerts.thresholds.timeout_rate': [2, 4],
  'monitoring.alerts.thresholds.records_processed_min': [100, 200],
} as const

const AWS: Samples = {
  ...COMMON,
  'runtime.compute.cpu': ['1024', '2048'],
  'runtime.compute.memory': ['4096', '8192'],
  'runtime.compute.disk_size': ['50', '60'],
  'runtime.compute.instance_type': ['m5.large', 'm5.xlarge'],
  'networking.vpc_id': ['vpc-0a1b2c3d4e5f67890', 'vpc-12345678'],
  'networking.subnet_ids': [['subnet-0123456789abcdef0'], ['subnet-12345678']],
  'networking.security_group_ids': [['sg-0a1b2c3d4e5f67890'], ['sg-12345678']],
  'storage.state_bucket': ['dativo-state-a', 'dativo-state-b'],
  'storage.data_bucket': ['dativo-data-a', 'dativo-data-b'],
  'storage.encryption.kms_key_id': [
    'arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab',
    'arn:aws:kms:us-east-1:123456789012:key/aaaaabcd-12ab-34cd-56ef-1234567890ab',
  ],
  'monitoring.metrics_namespace': ['Dativo/A', 'Dativo/B'],
  'monitoring.log_group': ['/dativo/a', '/dativo/b'],
  'monitoring.alerts.channels': [
    ['arn:aws:sns:us-east-1:123456789012:a'],
    ['arn:aws:sns:us-east-1:123456789012:b'],
  ],
}

const GCP: Samples = {
  ...COMMON,
  'runtime.compute.cpu': ['2', '4'],
  'runtime.compute.memory': ['4Gi', '8Gi'],
  'runtime.compute.disk_size': ['20', '30'],
  'runtime.compute.instance_type': ['n2-standard-4', 'n2-standard-8'],
  'networking.vpc_id': [`${PROJECT}/global/networks/a`, `${PROJECT}/global/networks/b`],
  'networking.subnet_ids': [
    [`${PROJECT}/regions/us-central1/subnetworks/a`],
    [`${PROJECT}/regions/us-central1/subnetworks/b`],
  ],
  'networking.security_group_ids': [['etl'], ['batch']],
  'storage.state_bucket': ['dativo-state-a', 'dativo-state-b'],
  'storage.data_bucket': ['dativo-data-a', 'dativo-data-b'],
  'storage.encryption.kms_key_id': [
    `${PROJECT}/locations/us-central1/keyRings/r/cryptoKeys/a`,
    `${PROJECT}/locations/us-central1/keyRings/r/cryptoKeys/b`,
  ],
  'monitoring.metrics_namespace': ['dativo/a', 'dativo/b'],
  'monitoring.log_group': [
    `${PROJECT}/locations/us-central1/buckets/a`,
    'projects/acme-logs/locations/us-central1/buckets/b',
  ],
  'monitoring.alerts.channels': [
    [`${PROJECT}/notificationChannels/1`],
    [`${PROJECT}/notificationChannels/2`],
  ],
}

const AZURE: Samples = {
  ...COMMON,
  'runtime.compute.cpu': ['1', '2'],
  'runtime.compute.memory': ['2Gi', '4Gi'],
  'runtime.compute.disk_size': ['20', '30'],
  'runtime.compute.instance_type': ['D4', 'D8'],
  // Given or not: another network would not hold the subnet.
  'networking.vpc_id': [`${AZURE_NETWORK}/virtualNetworks/a`, undefined],
  'networking.subnet_ids': [
    [`${AZURE_NETWORK}/virtualNetworks/a/subnets/a`],
    [`${AZURE_NETWORK}/virtualNetworks/a/subnets/b`],
  ],
  'networking.security_group_ids': [
    [`${AZURE_NETWORK}/networkSecurityGroups/a`],
    [`${AZURE_NETWORK}/networkSecurityGroups/b`],
  ],
  'storage.state_bucket': ['acmestate/one', 'acmestate/two'],
  'storage.data_bucket': ['acmedata/one', 'acmedata/two'],
  'storage.encryption.kms_key_id': [
    'https://acme-vault.vault.azure.net/keys/a',
    'https://acme-vault.vault.azure.net/keys/b',
  ],
  'monitoring.metrics_namespace': ['Dativo/A', 'Dativo/B'],
  'monitoring.log_group': ['dativo-logs-a', 'dativo-logs-b'],
  'monitoring.alerts.channels': [
    [`${SUBSCRIPTION}/providers/Microsoft.Insights/actionGroups/a`],
    [`${SUBSCRIPTION}/providers/Microsoft.Insights/actionGroups/b`],
  ],
}

const BY_CLOUD: Readonly<Record<Provider, Samples>> = { aws: AWS, gcp: GCP, azure: AZURE }

/** Kubernetes has its own sizes, and nodes instead of workload profiles. */
const KUBERNETES: Pick<Samples, 'runtime.compute.cpu' | 'runtime.compute.memory'> = {
  'runtime.compute.cpu': ['1', '2'],
  'runtime.compute.memory': ['2Gi', '4Gi'],
}

/** The samples for a pair. */
export function samplesOf(provider: Provider, runtime: Runtime): Samples {
  const samples = BY_CLOUD[provider]
  return runtime === 'kubernetes' ? { ...samples, ...KUBERNETES } : samples
}

/** Container Apps takes memory of twice the cores only: the two change together. */
export const COUPLED: Readonly<Partial<Record<Provider, readonly EffectField[]>>> = {
  azure: ['runtime.compute.cpu', 'runtime.compute.memory'],
}
