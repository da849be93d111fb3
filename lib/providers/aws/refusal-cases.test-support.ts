import { IMAGES_REFUSED, IMAGES_TAKEN } from '../field-checks/image-cases.test-support'
import { KUBERNETES_CASES } from '../field-checks/kubernetes-cases.test-support'
import { notFromDocument } from '../field-checks/not-from-document.test-support'
import type { RefusalCase } from '../field-checks/refusal-case.test-support'
import { scheduleValueCase, timeZoneValueCase } from '../field-checks/schedule-cases.test-support'
import { manyTags, tagCase, tagTwinCases } from '../field-checks/tag-cases.test-support'
import { AWS_REFUSALS as SAYS } from './module.gen'
import { TASK_CASES } from './task-cases.test-support'

const SUBNET = 'subnet-12345678'
const KEY = '1234abcd-12ab-34cd-56ef-1234567890ab'
const many = (count: number, start: string) =>
  Array.from({ length: count }, (_, index) => `${start}${String(index).padStart(8, '0')}`)

const SIZES: readonly RefusalCase[] = [
  {
    refusal: SAYS['fargate-size'],
    runtime: 'ecs',
    at: 'runtime.compute.cpu',
    bad: [
      ['1000', '1024'],
      [100, '256'],
      ['99999', '16384'],
      ['2', '2048'],
      ['0.25', '256'],
      ['1 vCPU', '1024'],
      ['large'],
      [''],
    ],
    good: ['256', 1024, '1024.0', '16384'],
  },
  {
    refusal: SAYS['fargate-size'],
    runtime: 'dagster',
    at: 'runtime.compute.memory',
    beside: { 'runtime.compute.cpu': '1024' },
    bad: [
      ['1024', '2048'],
      ['2049', '3072'],
      ['4Gi', '4096'],
      ['4 GB', '4096'],
      ['4', '4096'],
      ['9216', '8192'],
      ['plenty'],
    ],
    good: ['2048', 8192, '4096.0'],
  },
  {
    refusal: SAYS['fargate-size'],
    runtime: 'airflow',
    at: 'runtime.compute.memory',
    bad: [
      ['768', '1024'],
      ['200000', '122880'],
    ],
    good: ['512', '122880'],
  },
  {
    refusal: SAYS['fargate-disk-size'],
    runtime: 'ecs',
    at: 'runtime.compute.disk_size',
    bad: [[20, '21'], ['201', '200'], ['30.5', '31'], ['50Gi', '50'], ['large']],
    good: [21, '200', '50.0'],
  },
  {
    refusal: SAYS['code-location-fargate-size'],
    runtime: 'dagster',
    at: 'terraform.variables.code_location_cpu',
    bad: [[4096], [300, 256]],
    good: [256, '512'],
  },
  {
    refusal: SAYS['code-location-fargate-size'],
    runtime: 'dagster',
    at: 'terraform.variables.code_location_cpu',
    beside: { 'terraform.variables.code_location_memory': 8192 },
    bad: [[3000, 2048]],
    good: [2048],
  },
  {
    refusal: SAYS['code-location-fargate-size'],
    runtime: 'dagster',
    at: 'terraform.variables.code_location_memory',
    bad: [
      [512, 1024],
      [9000, 4096],
    ],
    good: [1024, '4096'],
  },
]

const RUNS: readonly RefusalCase[] = [
  {
    refusal: SAYS['instance-count'],
    runtime: 'ecs',
    at: 'terraform.variables.scaling.min_instances',
    bad: [
      [-1, 0],
      [1.2, 1],
      ['2.6', '3'],
    ],
    good: [0, '2'],
  },
  {
    refusal: SAYS['instance-count'],
    runtime: 'ecs',
    at: 'terraform.variables.scaling.max_instances',
    bad: [[-1, 0]],
    good: [0],
  },
  {
    refusal: SAYS['instance-order'],
    runtime: 'dagster',
    at: 'runtime.scaling.min_instances',
    beside: { 'runtime.scaling.max_instances': 2 },
    bad: [[3, 2]],
    good: [0, 2],
  },
  {
    refusal: SAYS['target-cpu'],
    runtime: 'dagster',
    at: 'terraform.variables.scaling.target_cpu_utilization',
    bad: [[0], [101, 100]],
    good: [0.5, '70', 100],
  },
  {
    refusal: SAYS.timeout,
    runtime: 'kubernetes',
    at: 'terraform.variables.timeout_seconds',
    bad: [
      [0, 1],
      [90.5, 91],
      ['0.2', '1'],
    ],
    good: [1, '3600'],
  },
]

const NETWORK: readonly RefusalCase[] = [
  {
    refusal: SAYS['vpc-id'],
    runtime: 'ecs',
    at: 'networking.vpc_id',
    bad: [['vpc-1234567'], ['vpc-ABCDEF12'], ['projects/p/global/networks/n'], ['']],
    good: ['vpc-12345678', 'vpc-0123456789abcdef0'],
  },
  {
    refusal: SAYS['subnet-ids'],
    runtime: 'ecs',
    at: 'networking.subnet_ids.0',
    bad: [['subnet-123'], ['12345678']],
    good: [SUBNET, 'subnet-0123456789abcdef0'],
  },
  {
    refusal: SAYS['subnet-ids'],
    runtime: 'ecs',
    at: 'networking.subnet_ids',
    bad: [[many(17, 'subnet-')]],
    good: [many(16, 'subnet-'), []],
  },
  {
    refusal: SAYS['security-group-ids'],
    runtime: 'ecs',
    at: 'networking.security_group_ids.0',
    bad: [['sg-xyz'], ['default']],
    good: ['sg-12345678', 'sg-0123456789abcdef0'],
  },
  {
    refusal: SAYS['security-group-ids'],
    runtime: 'ecs',
    at: 'networking.security_group_ids',
    bad: [[many(6, 'sg-')]],
    good: [many(5, 'sg-')],
  },
  {
    refusal: SAYS.egress,
    runtime: 'ecs',
    at: 'terraform.variables.egress_cidr_blocks.0',
    bad: [['10.0.0.0'], ['10.0.0.0/33'], ['10.0.0.256/8'], ['fd00::/129'], ['everywhere']],
    good: ['0.0.0.0/0', '10.1.2.3/8', '010.0.0.0/08', '::/0', 'fd00::/8'],
  },
  {
    refusal: SAYS['dagster-security-group'],
    runtime: 'dagster',
    at: 'terraform.variables.dagster_security_group_id',
    bad: [['dagster']],
    good: ['sg-12345678'],
  },
]

const STORAGE: readonly RefusalCase[] = [
  {
    refusal: SAYS['s3-bucket'],
    runtime: 'ecs',
    at: 'storage.state_bucket',
    bad: [
      ['s3://acme-state/', 'acme-state'],
      ['Acme-State', 'acme-state'],
      ['ab'],
      ['acme_state'],
      ['-acme'],
      [''],
    ],
    good: ['acme-state', 'a.b'],
  },
  {
    refusal: SAYS['s3-bucket-kept'],
    runtime: 'ecs',
    at: 'storage.data_bucket',
    bad: [
      ['acme..state'],
      ['acme.-data'],
      ['acme-.data'],
      ['xn--acme'],
      ['amzn-s3-demo-acme'],
      ['acme-s3alias'],
      ['acme.mrap'],
      ['acme--x-s3'],
      ['acme--table-s3'],
      ['192.168.0.1'],
    ],
    good: ['acme.state', 'x-s3', 'sthree'],
  },
  {
    refusal: SAYS['s3-bucket'],
    runtime: 'kubernetes',
    at: 'storage.data_bucket',
    bad: [['a'.repeat(64)], ['acme/raw']],
    good: ['a'.repeat(63)],
  },
  {
    refusal: SAYS['kms-key'],
    runtime: 'ecs',
    at: 'storage.encryption.kms_key_id',
    bad: [['my-key'], ['alias/'], [`arn:aws:kms:us-east-1:1:key/${KEY}`], ['mrk-123']],
    good: [
      KEY,
      `arn:aws:kms:us-east-1:123456789012:key/${KEY}`,
      'alias/acme/data',
      'arn:aws-us-gov:kms:us-gov-west-1:123456789012:alias/acme',
      `mrk-${'0'.repeat(32)}`,
    ],
  },
]

const MONITORING: readonly RefusalCase[] = [
  {
    refusal: SAYS['cloudwatch-namespace'],
    runtime: 'ecs',
    at: 'monitoring.metrics_namespace',
    bad: [['AWS/Jobs'], ['a:b'], ['/Dativo'], [' Dativo'], ['a'.repeat(256)], ['']],
    good: ['Dativo/Jobs', 'a', 'a'.repeat(255)],
  },
  {
    refusal: SAYS['log-group'],
    runtime: 'ecs',
    at: 'monitoring.log_group',
    bad: [['aws/ecs'], ['my group'], ['a'.repeat(513)], ['/größe']],
    good: ['/dativo/acme', 'a.b_c-d#1', '/aws/ecs'],
  },
  {
    refusal: SAYS['log-group-retention'],
    runtime: 'ecs',
    at: 'terraform.variables.log_retention_days',
    bad: [
      [45, 60],
      [10_000, 3653],
      ['8', '7'],
    ],
    good: [0, 30, '3653'],
  },
  {
    refusal: SAYS['sns-topic'],
    runtime: 'ecs',
    at: 'monitoring.alerts.channels.0',
    bad: [['alerts@acme.com'], ['arn:aws:sns:us-east-1:123456789012:alerts.fifo'], ['']],
    good: ['arn:aws:sns:us-east-1:123456789012:alerts'],
  },
  {
    refusal: SAYS['alert-channel-count'],
    runtime: 'ecs',
    at: 'monitoring.alerts.channels',
    bad: [[many(6, 'arn:aws:sns:us-east-1:123456789012:a')]],
    good: [
      many(5, 'arn:aws:sns:us-east-1:123456789012:a'),
      Array.from({ length: 6 }, () => 'arn:aws:sns:us-east-1:123456789012:a'),
    ],
  },
  {
    refusal: SAYS.threshold,
    runtime: 'ecs',
    at: 'monitoring.alerts.thresholds.error_rate',
    bad: [
      [-0.5, 0],
      [100.5, 100],
    ],
    good: [0, 100],
  },
  {
    refusal: SAYS.threshold,
    runtime: 'ecs',
    at: 'monitoring.alerts.thresholds.timeout_rate',
    bad: [[101, 100]],
    good: [5],
  },
  {
    refusal: SAYS.threshold,
    runtime: 'ecs',
    at: 'monitoring.alerts.thresholds.records_processed_min',
    bad: [[-1, 0]],
    good: [1_000_000],
  },
]

const JOB: readonly RefusalCase[] = [
  {
    refusal: SAYS['job-name'],
    runtime: 'ecs',
    at: 'terraform.variables.job_name',
    bad: [[''], [' \u00a0']],
    good: ['x', '\ufeff'],
  },
  {
    refusal: SAYS['command-twice'],
    runtime: 'ecs',
    at: 'terraform.variables.command',
    good: [['run']],
  },
  {
    refusal: SAYS['command-twice'],
    runtime: 'ecs',
    at: 'terraform.variables.command',
    beside: { 'terraform.variables.args': ['run'] },
    bad: [[['run']]],
  },
  {
    refusal: SAYS['command-twice'],
    runtime: 'ecs',
    at: 'terraform.variables.command',
    beside: { 'terraform.variables.entry_point': ['python'] },
    bad: [[['run']]],
  },
  {
    refusal: SAYS['name-prefix'],
    runtime: 'ecs',
    at: 'terraform.variables.name_prefix',
    bad: [
      ['Acme', 'acme'],
      ['acme_data', 'acme-data'],
      ['acme-'],
      ['a--b'],
      ['1acme'],
      ['abcdefghijklm'],
      ['sg'],
      ['aws-jobs'],
      ['goog'],
    ],
    good: ['a', 'acme-data', 'abcdefghijkl', 'sgx'],
  },
  {
    refusal: SAYS['tenant-id'],
    runtime: 'ecs',
    at: 'terraform.variables.tenant_id',
    bad: [[' ']],
    good: ['acme'],
  },
  {
    refusal: SAYS['aws-region'],
    runtime: 'ecs',
    at: 'terraform.variables.region',
    bad: [['us-east'], ['us-east-1a'], ['Frankfurt']],
    good: ['eu-central-1', 'us-gov-west-1'],
  },
  {
    refusal: SAYS['account-id'],
    runtime: 'ecs',
    at: 'terraform.variables.account_id',
    bad: [['1234'], [1234]],
    good: ['012345678901', 123456789012],
  },
  {
    refusal: SAYS.cluster,
    runtime: 'ecs',
    at: 'terraform.variables.cluster_name',
    bad: [['arn:aws:ecs:us-east-1:123456789012:cluster/acme'], ['']],
    good: ['acme_cluster-1'],
  },
  {
    refusal: SAYS.image,
    runtime: 'ecs',
    at: 'terraform.variables.image',
    bad: IMAGES_REFUSED,
    good: IMAGES_TAKEN,
  },
  {
    refusal: SAYS['schedule-ecs'],
    runtime: 'ecs',
    at: 'terraform.variables.schedule',
    beside: { 'networking.subnet_ids': [SUBNET] },
    bad: [
      ['0 6 * * *', 'cron(0 6 * * ? *)'],
      ['0 6 * * 7', 'cron(0 6 ? * SUN *)'],
      ['0 6 1 * MON'],
      ['@weekly', 'cron(0 0 ? * SUN *)'],
      ['0 6 * * ? *', 'cron(0 6 * * ? *)'],
      ['every 24 hours'],
      ['rate(0 days)'],
      ['cron(0 6 * * *)', 'cron(0 6 * * ? *)'],
      ['at(2026-01-01)'],
    ],
    good: ['rate(1 day)', 'cron(0 6 * * ? *)', 'at(2026-01-01T06:00:00)'],
  },
  {
    refusal: SAYS['schedule-subnets'],
    runtime: 'ecs',
    at: 'terraform.variables.schedule',
    bad: [['rate(1 day)']],
  },
  {
    refusal: SAYS['schedule-subnets'],
    runtime: 'ecs',
    at: 'terraform.variables.schedule',
    beside: { 'networking.subnet_ids': [SUBNET] },
    good: ['rate(1 day)'],
  },
  scheduleValueCase('event-bridge', 'ecs', { 'networking.subnet_ids': [SUBNET] }),
  scheduleValueCase('kubernetes', 'kubernetes'),
  scheduleValueCase('airflow', 'airflow'),
  scheduleValueCase('dagster', 'dagster'),
  timeZoneValueCase('ecs'),
  {
    refusal: SAYS['schedule-airflow'],
    runtime: 'airflow',
    at: 'terraform.variables.schedule',
    bad: [['rate(1 day)'], ['0 6 * *'], ['@Daily', '@daily'], ['every day 06:00', '0 6 * * *']],
    good: ['0 6 * * *', '@daily'],
  },
  {
    refusal: SAYS['time-zone'],
    runtime: 'ecs',
    at: 'terraform.variables.schedule_time_zone',
    bad: [['Central European Time'], ['']],
    good: ['Europe/Berlin', 'Etc/GMT+1'],
  },
  {
    refusal: SAYS['secret-fargate'],
    runtime: 'ecs',
    at: 'terraform.variables.secrets.KEY',
    bad: [['stripe'], ['arn:aws:ssm:us-east-1:1:parameter/x'], ['stripe/key']],
    good: [
      'arn:aws:secretsmanager:us-east-1:123456789012:secret:stripe-AbCdEf',
      'arn:aws:secretsmanager:us-east-1:123456789012:secret:stripe-AbCdEf:key::',
      'arn:aws:ssm:us-east-1:123456789012:parameter/stripe',
    ],
  },
  {
    refusal: SAYS['secret-kubernetes'],
    runtime: 'kubernetes',
    at: 'terraform.variables.secrets.KEY',
    bad: [['arn:aws:ssm:us-east-1:123456789012:parameter/stripe'], ['stripe']],
    good: ['stripe/key'],
  },
]

const ORCHESTRATORS: readonly RefusalCase[] = [
  {
    refusal: SAYS['code-location-port-unprivileged'],
    runtime: 'dagster',
    at: 'terraform.variables.code_location_port',
    bad: [[80], [65_536], [4000.5]],
    good: [1024, '65535'],
  },
  {
    refusal: SAYS.role,
    runtime: 'dagster',
    at: 'terraform.variables.dagster_role',
    bad: [['role/dagster'], ['arn:aws:iam::1:role/dagster']],
    good: ['dagster', 'arn:aws:iam::123456789012:role/path/dagster'],
  },
  {
    refusal: SAYS['cloud-map-namespace'],
    runtime: 'dagster',
    at: 'terraform.variables.service_discovery_namespace_id',
    bad: [['acme.local']],
    good: ['ns-abc123'],
  },
  {
    refusal: SAYS['dag-s3-bucket'],
    runtime: 'airflow',
    at: 'terraform.variables.dag_bucket',
    bad: [['s3://acme-mwaa', 'acme-mwaa'], ['x']],
    good: ['acme-mwaa'],
  },
  {
    refusal: SAYS['dag-folder'],
    runtime: 'airflow',
    at: 'terraform.variables.dag_folder',
    bad: [['/dags/', 'dags'], [''], ['my dags']],
    good: ['dags', 'a/b'],
  },
  {
    refusal: SAYS.role,
    runtime: 'airflow',
    at: 'terraform.variables.mwaa_execution_role',
    bad: [['my role']],
    good: ['mwaa'],
  },
  {
    refusal: SAYS['kubernetes-namespace'],
    runtime: 'kubernetes',
    at: 'terraform.variables.kubernetes_namespace',
    bad: [['Data'], ['a'.repeat(64)], ['-a']],
    good: ['data', 'a'.repeat(63)],
  },
  {
    refusal: SAYS['kubernetes-service-account'],
    runtime: 'kubernetes',
    at: 'terraform.variables.kubernetes_service_account_name',
    bad: [['Data'], ['a_b']],
    good: ['data.job'],
  },
  {
    refusal: SAYS['oidc-provider'],
    runtime: 'kubernetes',
    at: 'terraform.variables.oidc_provider_arn',
    bad: [['https://oidc.eks.us-east-1.amazonaws.com/id/ABC']],
    good: ['arn:aws:iam::123456789012:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/ABC'],
  },
]

const tag = tagCase('tags', 'ecs')

const TAGS: readonly RefusalCase[] = [
  tag(SAYS['aws-tag-name'], 'a,b', { bad: [['x']] }),
  tag(SAYS['aws-tag-name'], 'k'.repeat(128), { bad: [['x']] }),
  tag(SAYS['aws-tag-name'], 'k'.repeat(127), { good: ['x'] }),
  tag(SAYS['aws-tag-value'], 'Owner', {
    bad: [['GDPR,SOC2'], ['x'.repeat(257)]],
    good: ['x'.repeat(256), '', 'data+ops@acme', 5, true],
  }),
  tag(SAYS['aws-tag-prefix'], 'AWS:x', { bad: [['x']] }),
  tag(SAYS['aws-tag-prefix'], 'Owner', { bad: [['Aws:x']], good: ['xaws:'] }),
  ...tagTwinCases(SAYS['tag-case'], 'ecs'),
  {
    refusal: SAYS['tag-count'],
    runtime: 'ecs',
    at: 'terraform.variables.tags',
    bad: [[manyTags(51)]],
    good: [manyTags(50), { ...manyTags(50), Empty: '' }],
  },
]

/** What each check of `terraform/aws` refuses and takes. */
export const AWS_REFUSAL_CASES: readonly RefusalCase[] = [
  ...SIZES,
  ...KUBERNETES_CASES,
  ...RUNS,
  ...NETWORK,
  ...STORAGE,
  ...MONITORING,
  ...JOB,
  ...ORCHESTRATORS,
  ...TAGS,
  ...TASK_CASES,
]

const WARNING = 'Terraform warns, and plans all the same'

/** Refusals of which no check speaks, and why. */
export const AWS_NOT_FROM_DOCUMENT: Readonly<Record<string, string>> = {
  ...notFromDocument('aws'),
  'code-location-subnets': WARNING,
  'dag-subnets': WARNING,
  'pod-identity': WARNING,
  'image-missing': WARNING,
  'job-missing': WARNING,
}
