import type { Runtime } from '@/schemas/vocabulary'
import type { RefusalCase } from '../field-checks/refusal-case.test-support'
import { AWS_REFUSALS as SAYS } from './module.gen'

const KEY = '1234abcd-12ab-34cd-56ef-1234567890ab'
const TOPIC = 'arn:aws:sns:us-east-1:123456789012:'
const ROLE = 'arn:aws:iam::123456789012:role/'
const OIDC = 'arn:aws:iam::123456789012:oidc-provider/oidc.example.com'
const PARAMETER = 'arn:aws:ssm:us-east-1:123456789012:parameter/stripe'
const a = (count: number) => 'a'.repeat(count)

/** Values just outside and just inside, without a nearest. */
function edges(
  key: keyof typeof SAYS,
  runtime: Runtime,
  at: string,
  bad: readonly unknown[],
  good: readonly unknown[],
): RefusalCase {
  return { refusal: SAYS[key], runtime, at, bad: bad.map((value) => [value]), good }
}

const variable = (name: string) => `terraform.variables.${name}`

const JOB: readonly RefusalCase[] = [
  edges('account-id', 'ecs', variable('account_id'), ['1234567890123'], []),
  edges('cluster', 'ecs', variable('cluster_name'), [a(256)], ['a', a(255)]),
  edges('image', 'ecs', variable('image'), [a(256)], ['a', a(255)]),
  edges('kubernetes-namespace', 'kubernetes', variable('kubernetes_namespace'), [], ['a', 'ab']),
  edges(
    'kubernetes-service-account',
    'kubernetes',
    variable('kubernetes_service_account_name'),
    [a(254)],
    ['a', 'ab', a(253)],
  ),
  edges(
    'oidc-provider',
    'kubernetes',
    variable('oidc_provider_arn'),
    [`x${OIDC}`, `${OIDC}/id?`],
    [OIDC],
  ),
  edges(
    'aws-region',
    'ecs',
    variable('region'),
    ['1us-east-1', 'u-east-1', 'abcde-east-1'],
    ['us-east-12', 'abcd-east-1'],
  ),
  edges(
    'secret-fargate',
    'ecs',
    variable('secrets.KEY'),
    [`x${PARAMETER}`, `${PARAMETER}?`],
    [PARAMETER],
  ),
  edges('secret-kubernetes', 'kubernetes', variable('secrets.KEY'), ['stripe/key!'], ['s/key']),
  edges(
    'time-zone',
    'ecs',
    variable('schedule_time_zone'),
    [a(51)],
    ['Zulu', 'America/Argentina/ComodRivadavia'],
  ),
]

const SCHEDULES: readonly RefusalCase[] = [
  edges('schedule-ecs', 'ecs', variable('schedule'), ['xrate(1 day)', 'rate(1 day)x'], []),
  {
    ...edges(
      'schedule-ecs',
      'ecs',
      variable('schedule'),
      [],
      [
        'rate(1 minute)',
        'rate(15 minutes)',
        'rate(1 hour)',
        'rate(2 hours)',
        'rate(2 days)',
        'cron(15 16 * * ? *)',
      ],
    ),
    beside: { 'networking.subnet_ids': ['subnet-12345678'] },
  },
  edges(
    'schedule-airflow',
    'airflow',
    variable('schedule'),
    ['x @daily', '@daily x', '0 6 * * * *'],
    ['15 16 10 10 1-5'],
  ),
]

const NETWORK: readonly RefusalCase[] = [
  edges('vpc-id', 'ecs', 'networking.vpc_id', ['xvpc-12345678', 'vpc-123456789'], []),
  edges('subnet-ids', 'ecs', 'networking.subnet_ids.0', ['xsubnet-12345678'], []),
  edges('subnet-ids', 'ecs', 'networking.subnet_ids.0', ['subnet-123456789'], []),
  edges('security-group-ids', 'ecs', 'networking.security_group_ids.0', ['xsg-12345678'], []),
  edges('security-group-ids', 'ecs', 'networking.security_group_ids.0', ['sg-123456789'], []),
]

const STORAGE: readonly RefusalCase[] = [
  edges(
    's3-bucket-kept',
    'ecs',
    'storage.data_bucket',
    ['sthree-acme', 'acme--ol-s3', '10.200.30.44'],
    [
      'a-xn--b',
      'a-sthree-b',
      'a-amzn-s3-demo-b',
      'a-s3alias-b',
      'a--ol-s3-b',
      'a.mrap.b',
      'a--x-s3-b',
      'a--table-s3-b',
      '123abc',
      'abc123',
      // Digits alone are no IP address.
      '123456789012',
      '2026.11',
      'a1.2.3.4',
      '1.2.3.4a',
      '1.2.3.4.5',
    ],
  ),
  edges('s3-bucket', 'ecs', 'storage.data_bucket', [], ['abc']),
  edges(
    'kms-key',
    'ecs',
    'storage.encryption.kms_key_id',
    ['xalias/a', 'alias/a b', `${KEY}0`, `alias/${a(251)}`],
    ['alias/a', `alias/${a(250)}`],
  ),
]

const MONITORING: readonly RefusalCase[] = [
  edges(
    'sns-topic',
    'ecs',
    'monitoring.alerts.channels.0',
    [`x${TOPIC}a`, TOPIC, TOPIC + a(257)],
    [TOPIC + a(256)],
  ),
  edges('log-group', 'ecs', 'monitoring.log_group', [''], ['a', a(512)]),
  // PutRetentionPolicy in the CloudWatch Logs API.
  edges(
    'log-group-retention',
    'ecs',
    variable('log_retention_days'),
    [],
    [
      ...[0, 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180],
      ...[365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653],
    ],
  ),
]

const ORCHESTRATORS: readonly RefusalCase[] = [
  edges('code-location-port-unprivileged', 'dagster', variable('code_location_port'), [1023], []),
  edges(
    'cloud-map-namespace',
    'dagster',
    variable('service_discovery_namespace_id'),
    ['xns-a', 'ns-a.', 'ns-', `ns-${a(61)}`],
    ['ns-a', `ns-${a(60)}`],
  ),
  edges('role', 'dagster', variable('dagster_role'), ['', ROLE, a(65)], [`${ROLE}a`, 'a', a(64)]),
  edges('dag-folder', 'airflow', variable('dag_folder'), [], ['ab/cd']),
]

/** The memory sizes of https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html */
const FARGATE_GIB: Readonly<Record<string, readonly number[]>> = {
  256: [0.5, 1, 2],
  512: [1, 2, 3, 4],
  1024: [2, 3, 4, 5, 6, 7, 8],
  2048: [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
  4096: [
    ...[8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
    ...[20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30],
  ],
  8192: [16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60],
  16384: [32, 40, 48, 56, 64, 72, 80, 88, 96, 104, 112, 120],
}

const FARGATE: readonly RefusalCase[] = Object.entries(FARGATE_GIB).map(([cpu, sizes]) => ({
  ...edges(
    'fargate-size',
    'ecs',
    'runtime.compute.memory',
    [],
    sizes.map((gib) => gib * 1024),
  ),
  beside: { 'runtime.compute.cpu': cpu },
}))

/**
 * The last value taken and the first refused of every table, bound and pattern of `AWS_FACTS`.
 * Terraform, whose tables are written from the same facts, is asked about `AWS_REFUSAL_CASES` alone.
 */
export const AWS_EDGE_CASES: readonly RefusalCase[] = [
  ...JOB,
  ...SCHEDULES,
  ...NETWORK,
  ...STORAGE,
  ...MONITORING,
  ...ORCHESTRATORS,
  ...FARGATE,
]
