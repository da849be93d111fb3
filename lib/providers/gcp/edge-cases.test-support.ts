import type { Runtime } from '@/schemas/vocabulary'
import { edgesOf } from '../field-checks/edge-cases.test-support'
import type { RefusalCase } from '../field-checks/refusal-case.test-support'
import { GCP_REFUSALS as SAYS } from './module.gen'

const edges = edgesOf(SAYS)
const variable = (name: string) => `terraform.variables.${name}`
const a = (count: number) => 'a'.repeat(count)

const CPU = 'runtime.compute.cpu'
const MEMORY = 'runtime.compute.memory'
const CONNECTORS = 'projects/acme-data/locations/us-central1/connectors'
const CONNECTOR = `${CONNECTORS}/vpc`
const RINGS = 'projects/acme-data/locations/us-central1/keyRings'
const CHANNEL = 'projects/acme-data/notificationChannels/123'
const ACCOUNT = 'dagster@acme-data.iam.gserviceaccount.com'
const PROJECT = 'acme-data.iam.gserviceaccount.com'
/** Four labels and their dots. */
const dotted = (first: number) => [a(first), a(55), a(55), a(55)].join('.')

/** The least and the most memory of a CPU, in MiB; what passes them is brought back. */
function memory(runtime: Runtime, cpu: string, least: number, most: number): RefusalCase {
  const near = (mebibytes: number) =>
    mebibytes % 1024 === 0 ? `${mebibytes / 1024}Gi` : `${mebibytes}Mi`
  return edges(
    runtime === 'cloud_functions' ? 'function-memory' : 'cloud-run-memory',
    runtime,
    MEMORY,
    [
      [`${least - 1}Mi`, near(least)],
      [`${most + 1}Mi`, near(most)],
    ],
    [`${least}Mi`, `${most}Mi`],
    { [CPU]: cpu },
  )
}

const SIZES: readonly RefusalCase[] = [
  memory('cloud_run', '1', 512, 4096),
  memory('cloud_run', '2', 512, 8192),
  memory('dagster', '4', 2048, 16_384),
  memory('airflow', '6', 4096, 24_576),
  memory('cloud_run', '8', 4096, 32_768),
  memory('cloud_functions', '0.08', 128, 512),
  memory('cloud_functions', '0.49', 128, 512),
  memory('cloud_functions', '0.5', 128, 1024),
  memory('cloud_functions', '0.99', 128, 1024),
  memory('cloud_functions', '1', 128, 4096),
  memory('cloud_functions', '2', 128, 8192),
  memory('cloud_functions', '4', 2048, 16_384),
  memory('cloud_functions', '6', 4096, 24_576),
  memory('cloud_functions', '8', 4096, 32_768),
  edges(
    'cloud-run-memory',
    'cloud_run',
    MEMORY,
    [
      ['4294.967297M', '4Gi'],
      ['4.294967297G', '4Gi'],
    ],
    ['4294.967296M', '4.294967296G'],
    { [CPU]: '1' },
  ),
  edges('memory-unit', 'cloud_run', MEMORY, ['x4Gi', '4Gi!'], ['2.55G', '600M']),
  edges(
    'function-cpu',
    'cloud_functions',
    CPU,
    [
      ['00.5', '0.5'],
      ['0.995', '0.99'],
      ['0.07', '0.08'],
    ],
    ['0.5', '0.25', '0.08', '0.99'],
  ),
  edges('code-location-cpu', 'dagster', variable('code_location_cpu'), [[5, 4]], [1, 2, 4]),
]

const JOB: readonly RefusalCase[] = [
  edges('image', 'cloud_run', variable('image'), [a(256), 'a b'], ['a', a(255)]),
  edges(
    'project-id',
    'cloud_run',
    variable('project_id'),
    ['1acme-data', 'acme-data-', a(5), a(31)],
    [a(6), a(30)],
  ),
  edges(
    'project-number',
    'cloud_run',
    variable('project_number'),
    ['123x', '', '1'.repeat(21)],
    ['1', '1'.repeat(20)],
  ),
  edges(
    'gcp-region',
    'cloud_run',
    variable('region'),
    ['1us-central1', 'us-central1-a'],
    ['europe-west10'],
  ),
  edges('cloud-scheduler', 'cloud_run', variable('schedule'), [], ['15  16 10 10 1-5']),
  edges(
    'secret',
    'cloud_run',
    variable('secrets.KEY'),
    [a(256), 'projects/acme/secrets/'],
    [
      's',
      a(255),
      'projects/acme/secrets/stripe/versions/12',
      'projects/acme/secrets/stripe/versions/latest',
    ],
  ),
  edges('secret-kubernetes', 'kubernetes', variable('secrets.KEY'), ['stripe/key!'], ['s/key']),
  edges(
    'job-account',
    'cloud_run',
    variable('service_account_email'),
    [
      `${a(5)}@${PROJECT}`,
      `${a(31)}@${PROJECT}`,
      `1${a(5)}@${PROJECT}`,
      `${a(6)}-@${PROJECT}`,
      `x@${a(6)}@${PROJECT}`,
      `${a(6)}@${PROJECT}.org`,
      `${a(6)}@-${PROJECT}`,
      `${a(6)}@acme-.iam.gserviceaccount.com`,
      '-compute@developer.gserviceaccount.com',
      `${'1'.repeat(21)}-compute@developer.gserviceaccount.com`,
      '1-other@developer.gserviceaccount.com',
      '1acme@appspot.gserviceaccount.com',
    ],
    [
      `${a(6)}@${PROJECT}`,
      `${a(30)}@${PROJECT}`,
      '1-compute@developer.gserviceaccount.com',
      `${'1'.repeat(20)}-compute@developer.gserviceaccount.com`,
      'acme.com@appspot.gserviceaccount.com',
    ],
  ),
  edges(
    'dagster-account',
    'dagster',
    variable('dagster_service_account'),
    [`a@${ACCOUNT}`, `${ACCOUNT}.org`],
    [ACCOUNT],
  ),
]

const NETWORK: readonly RefusalCase[] = [
  edges(
    'network',
    'cloud_run',
    'networking.vpc_id',
    [`x${CONNECTOR}`, `${CONNECTOR}/`, `${CONNECTORS}/${a(26)}`, a(64)],
    [`${CONNECTORS}/ab`, `${CONNECTORS}/${a(25)}`, 'a', 'ab', a(63)],
  ),
  edges('subnetwork', 'cloud_run', 'networking.subnet_ids.0', [a(64)], ['a', 'ab', a(63)]),
  edges('network-tag', 'cloud_run', 'networking.security_group_ids.0', [], ['a', 'ab'], {
    'networking.vpc_id': 'prod',
  }),
]

const STORAGE: readonly RefusalCase[] = [
  edges('gcs-bucket', 'cloud_run', 'storage.data_bucket', ['ab', dotted(55)], ['abc', dotted(54)]),
  edges(
    'gcs-bucket-kept',
    'cloud_run',
    'storage.data_bucket',
    ['acme-g00gle', '10.10.10.10'],
    ['acme-goog', '10.0.0.1a'],
  ),
  edges(
    'crypto-key',
    'cloud_run',
    'storage.encryption.kms_key_id',
    [
      `x${RINGS}/r/cryptoKeys/k`,
      `${RINGS}//cryptoKeys/k`,
      `${RINGS}/r/cryptoKeys/`,
      `${RINGS}/${a(64)}/cryptoKeys/k`,
      `${RINGS}/r/cryptoKeys/${a(64)}`,
    ],
    [`${RINGS}/r/cryptoKeys/k`, `${RINGS}/${a(63)}/cryptoKeys/${a(63)}`],
  ),
  edges('metrics-namespace', 'cloud_run', 'monitoring.metrics_namespace', [], ['a']),
  edges('log-bucket', 'cloud_run', 'monitoring.log_group', [a(101)], ['a', a(100)]),
  edges(
    'notification-channel',
    'cloud_run',
    'monitoring.alerts.channels.0',
    [`x${CHANNEL}`, `${CHANNEL}/x`],
    [CHANNEL],
  ),
]

/** The last values that `terraform/gcp` takes and the first that it refuses. */
export const GCP_EDGE_CASES: readonly RefusalCase[] = [...SIZES, ...JOB, ...NETWORK, ...STORAGE]
