import { KUBERNETES_CASES } from '../field-checks/kubernetes-cases.test-support'
import { notFromDocument } from '../field-checks/not-from-document.test-support'
import type { RefusalCase } from '../field-checks/refusal-case.test-support'
import {
  airflowScheduleCase,
  scheduleValueCase,
  timeZoneValueCase,
} from '../field-checks/schedule-cases.test-support'
import { manyTags, tagCase } from '../field-checks/tag-cases.test-support'
import { GCP_REFUSALS as SAYS } from './module.gen'

const CONNECTOR = 'projects/acme-data/locations/us-central1/connectors/vpc'
const KEY = 'projects/acme-data/locations/us-central1/keyRings/ring/cryptoKeys/key'
const FROM_SOURCE = {
  'terraform.variables.source_bucket': 'acme-source',
  'terraform.variables.source_object': 'function.zip',
}
const EVENT = { 'terraform.variables.event_trigger': { event_type: 'google.cloud.x' } }
const SCHEDULED = { 'terraform.variables.schedule': '0 6 * * *' }

const OWN_ACCOUNT = 'loader@acme-data.iam.gserviceaccount.com'
const FOREIGN_ACCOUNT = 'loader@acme-identities.iam.gserviceaccount.com'
const DOMAIN_ACCOUNT = 'loader@acme-data.example.com.iam.gserviceaccount.com'
const DEFAULT_ACCOUNT = '123456789-compute@developer.gserviceaccount.com'

const variable = (name: string) => `terraform.variables.${name}`
const STATE = { 'storage.state_bucket': 'acme-state' }
const TOO_LONG = `base64:${'A'.repeat(32_001)}`

const CONTAINER: readonly RefusalCase[] = [
  {
    refusal: SAYS['cloud-run-architecture'],
    runtime: 'cloud_functions',
    at: variable('cpu_architecture'),
    bad: [
      ['arm64', 'x86_64'],
      ['amd64', 'x86_64'],
    ],
    good: ['x86_64'],
  },
  {
    refusal: SAYS['cloud-run-architecture'],
    runtime: 'kubernetes',
    at: variable('cpu_architecture'),
    good: ['arm64'],
  },
  {
    refusal: SAYS['cloud-run-document'],
    runtime: 'cloud_run',
    at: variable('job_document'),
    bad: [[TOO_LONG]],
    good: [`base64:${'A'.repeat(32_000)}`, 'a: 1\n'.repeat(50_000)],
  },
  {
    refusal: SAYS['cloud-run-document'],
    runtime: 'airflow',
    at: variable('asset_document'),
    bad: [[TOO_LONG]],
  },
  {
    refusal: SAYS['cloud-run-document'],
    runtime: 'dagster',
    at: variable('job_document'),
    beside: { [variable('job_config_path')]: '/app/job.yaml' },
    good: [TOO_LONG],
  },
  {
    refusal: SAYS['cloud-run-document'],
    runtime: 'kubernetes',
    at: variable('job_document'),
    good: [TOO_LONG],
  },
  {
    refusal: SAYS['extra-role'],
    runtime: 'cloud_run',
    at: variable('extra_roles.0'),
    bad: [['bigquery.jobUser'], ['roles/'], ['folders/1/roles/x']],
    good: [
      'roles/bigquery.jobUser',
      'projects/acme-data/roles/loader',
      'organizations/123/roles/loader',
    ],
  },
  ...(['cloud_run', 'cloud_functions', 'dagster', 'kubernetes', 'airflow'] as const).map(
    (runtime): RefusalCase => ({
      refusal: SAYS['job-account'],
      runtime,
      at: variable('service_account_email'),
      bad: [
        ['loader'],
        ['loader@acme.com'],
        ['serviceAccount:loader@acme-data.iam.gserviceaccount.com'],
        ['projects/acme-data/serviceAccounts/loader@acme-data.iam.gserviceaccount.com'],
      ],
      good: [OWN_ACCOUNT, FOREIGN_ACCOUNT, DOMAIN_ACCOUNT, DEFAULT_ACCOUNT],
    }),
  ),
  ...(['cloud_run', 'cloud_functions'] as const).map(
    (runtime): RefusalCase => ({
      refusal: SAYS['schedule-account'],
      runtime,
      at: variable('service_account_email'),
      beside: { ...SCHEDULED, [variable('project_id')]: 'acme-data' },
      bad: [
        [FOREIGN_ACCOUNT],
        [DOMAIN_ACCOUNT],
        ['loader@other.acme-data.iam.gserviceaccount.com'],
      ],
      good: [OWN_ACCOUNT, DEFAULT_ACCOUNT, 'acme-data@appspot.gserviceaccount.com'],
    }),
  ),
  {
    refusal: SAYS['schedule-account'],
    runtime: 'cloud_run',
    at: variable('service_account_email'),
    beside: { ...SCHEDULED, [variable('project_id')]: 'example.com:acme-data' },
    bad: [[OWN_ACCOUNT]],
    good: [DOMAIN_ACCOUNT],
  },
  ...(['dagster', 'kubernetes', 'airflow'] as const).map(
    (runtime): RefusalCase => ({
      refusal: SAYS['schedule-account'],
      runtime,
      at: variable('service_account_email'),
      beside: { ...SCHEDULED, [variable('project_id')]: 'acme-data' },
      good: [FOREIGN_ACCOUNT],
    }),
  ),
  {
    refusal: SAYS['success-hours-gcp'],
    runtime: 'cloud_run',
    at: variable('success_within_hours'),
    bad: [
      [0, 1],
      [17_521, 17_520],
      [1.5, 2],
    ],
    good: [1, '17520'],
  },
  {
    refusal: SAYS['schedule-dagster'],
    runtime: 'dagster',
    at: variable('schedule'),
    bad: [['0 6 * *'], ['cron(0 6 * * ? *)', '0 6 * * *'], ['every day at noon?']],
    good: ['0 6 * * *', '15  16 10 10 1-5'],
  },
  {
    refusal: SAYS['function-state'],
    runtime: 'cloud_functions',
    at: 'runtime.compute.cpu',
    beside: STATE,
    bad: [['0.99', '1']],
    good: ['1', '2'],
  },
  {
    refusal: SAYS['function-state'],
    runtime: 'cloud_functions',
    at: 'runtime.compute.memory',
    beside: STATE,
    bad: [['511Mi', '512Mi']],
    good: ['512Mi'],
  },
  {
    refusal: SAYS['function-state'],
    runtime: 'cloud_functions',
    at: 'runtime.compute.memory',
    beside: { ...STATE, ...FROM_SOURCE },
    good: ['128Mi'],
  },
]

const SIZES: readonly RefusalCase[] = [
  {
    refusal: SAYS['cloud-run-cpu'],
    runtime: 'cloud_run',
    at: 'runtime.compute.cpu',
    bad: [
      ['3', '4'],
      [0.5, '1'],
      ['16', '8'],
      ['1.0', '1'],
      ['2048', '2'],
      ['2000m', '2'],
      ['large'],
    ],
    good: [1, '2', '6', 8],
  },
  {
    refusal: SAYS['cloud-run-memory'],
    runtime: 'cloud_run',
    at: 'runtime.compute.memory',
    bad: [
      ['256Mi', '512Mi'],
      ['33Gi', '32Gi'],
    ],
    good: ['512Mi', '32Gi', '8193Mi', '4G'],
  },
  {
    refusal: SAYS['cloud-run-memory'],
    runtime: 'dagster',
    at: 'runtime.compute.memory',
    beside: { 'runtime.compute.cpu': '1' },
    bad: [
      ['4097Mi', '4Gi'],
      ['5G', '4Gi'],
      ['511.9Mi', '512Mi'],
    ],
    good: ['4Gi', '512Mi', '1.5Gi'],
  },
  {
    refusal: SAYS['cloud-run-memory'],
    runtime: 'airflow',
    at: 'runtime.compute.memory',
    beside: { 'runtime.compute.cpu': 8 },
    bad: [['1Gi', '4Gi']],
    good: ['4Gi', '32768Mi'],
  },
  {
    refusal: SAYS['memory-unit'],
    runtime: 'cloud_run',
    at: 'runtime.compute.memory',
    bad: [[4096, '4Gi'], ['4', '4Gi'], ['4GB', '4Gi'], ['512m', '512Mi'], ['1024Ki'], ['1.Gi']],
    good: ['2Gi', '2.5G'],
  },
  {
    refusal: SAYS['function-cpu'],
    runtime: 'cloud_functions',
    at: 'runtime.compute.cpu',
    bad: [['3', '4'], ['0.05', '0.08'], ['0.333', '0.33'], ['500m', '0.5'], ['none']],
    good: [0.08, '0.1', '0.99', '1', 8],
  },
  {
    refusal: SAYS['function-memory'],
    runtime: 'cloud_functions',
    at: 'runtime.compute.memory',
    bad: [
      ['100Mi', '128Mi'],
      ['64Gi', '32Gi'],
    ],
    good: ['128Mi', '32Gi'],
  },
  {
    refusal: SAYS['function-memory'],
    runtime: 'cloud_functions',
    at: 'runtime.compute.memory',
    beside: { 'runtime.compute.cpu': '0.25' },
    bad: [
      ['64Mi', '128Mi'],
      ['513Mi', '512Mi'],
    ],
    good: ['128Mi', '512Mi'],
  },
  {
    refusal: SAYS['function-memory'],
    runtime: 'cloud_functions',
    at: 'runtime.compute.memory',
    beside: { 'runtime.compute.cpu': '0.5', ...FROM_SOURCE },
    bad: [['1025Mi', '1Gi']],
    good: ['1Gi'],
  },
  {
    refusal: SAYS['function-memory'],
    runtime: 'cloud_functions',
    at: 'runtime.compute.memory',
    beside: { 'runtime.compute.cpu': '4' },
    bad: [['1Gi', '2Gi']],
    good: ['2Gi', '16Gi'],
  },
]

const RUNS: readonly RefusalCase[] = [
  {
    refusal: SAYS['instance-order'],
    runtime: 'cloud_functions',
    at: 'runtime.scaling.min_instances',
    beside: { 'runtime.scaling.max_instances': 2 },
    bad: [[3, 2]],
    good: [0, 2],
  },
  {
    refusal: SAYS.instances,
    runtime: 'cloud_functions',
    at: 'terraform.variables.scaling.min_instances',
    bad: [
      [-1, 0],
      [1.5, 2],
    ],
    good: [0, '2'],
  },
  {
    refusal: SAYS.instances,
    runtime: 'dagster',
    at: 'terraform.variables.scaling.max_instances',
    bad: [
      [0, 1],
      ['2.5', '3'],
    ],
    good: [1],
  },
  {
    refusal: SAYS['target-cpu'],
    runtime: 'cloud_run',
    at: 'terraform.variables.scaling.target_cpu_utilization',
    bad: [[0], [101, 100]],
    good: [1, 100],
  },
  {
    refusal: SAYS.timeout,
    runtime: 'kubernetes',
    at: 'terraform.variables.timeout_seconds',
    bad: [
      [0, 1],
      ['1.5', '2'],
    ],
    good: [1, '60'],
  },
  {
    refusal: SAYS['cloud-run-timeout'],
    runtime: 'cloud_run',
    at: 'runtime.timeout_seconds',
    bad: [[604_801, 604_800]],
    good: [604_800],
  },
  {
    refusal: SAYS['function-timeout'],
    runtime: 'cloud_functions',
    at: 'runtime.timeout_seconds',
    bad: [[3601, 3600]],
    good: [3600],
  },
  {
    refusal: SAYS['event-timeout'],
    runtime: 'cloud_functions',
    at: 'runtime.timeout_seconds',
    beside: EVENT,
    bad: [[541, 540]],
    good: [540],
  },
  {
    refusal: SAYS['schedule-timeout'],
    runtime: 'cloud_functions',
    at: 'runtime.timeout_seconds',
    beside: SCHEDULED,
    bad: [[1801, 1800]],
    good: [1800],
  },
  {
    refusal: SAYS.retries,
    runtime: 'cloud_run',
    at: 'terraform.variables.max_retries',
    bad: [
      [11, 10],
      ['-1', '0'],
      [1.5, 2],
    ],
    good: [0, '10'],
  },
  {
    refusal: SAYS.image,
    runtime: 'cloud_run',
    at: 'terraform.variables.image',
    bad: [[''], ['acme/ingest 1.2']],
    good: ['acme/ingest:1.2'],
  },
  {
    refusal: SAYS['cloud-run-image'],
    runtime: 'cloud_run',
    at: 'terraform.variables.image',
    bad: [
      ['ghcr.io/acme/dativo:1.0'],
      ['quay.io/acme/dativo'],
      ['123456789012.dkr.ecr.us-east-1.amazonaws.com/dativo:1'],
      ['registry:5000/acme/dativo'],
      ['acme.azurecr.io/dativo:1'],
      ['docker.n8n.io/n8nio/n8n:latest'],
      ['gcr.io.acme.com/a/b'],
    ],
    good: [
      'dativo',
      'acme/dativo',
      'docker.io/acme/dativo:1',
      'gcr.io/acme/dativo',
      'eu.gcr.io/acme/dativo',
      `europe-west1-docker.pkg.dev/acme/images/dativo@sha256:${'a'.repeat(64)}`,
    ],
  },
  {
    refusal: SAYS['cloud-run-image'],
    runtime: 'cloud_functions',
    at: 'terraform.variables.image',
    beside: FROM_SOURCE,
    good: ['ghcr.io/acme/dativo:1.0'],
  },
  {
    refusal: SAYS['cloud-run-image'],
    runtime: 'kubernetes',
    at: 'terraform.variables.image',
    good: ['ghcr.io/acme/dativo:1.0'],
  },
  ...(['dagster', 'airflow', 'cloud_functions'] as const).map(
    (runtime): RefusalCase => ({
      refusal: SAYS['cloud-run-image'],
      runtime,
      at: 'terraform.variables.image',
      bad: [['ghcr.io/acme/dativo:1.0']],
    }),
  ),
  {
    refusal: SAYS['reserved-environment'],
    runtime: 'cloud_functions',
    at: 'terraform.variables.environment.PORT',
    bad: [['9000']],
  },
  {
    refusal: SAYS['reserved-environment'],
    runtime: 'cloud_run',
    at: 'terraform.variables.environment.CLOUD_RUN_TASK_INDEX',
    bad: [['0']],
  },
  {
    refusal: SAYS['reserved-environment'],
    runtime: 'dagster',
    at: 'terraform.variables.secrets.K_SERVICE',
    bad: [['projects/p/secrets/stripe']],
  },
  {
    refusal: SAYS['reserved-environment'],
    runtime: 'kubernetes',
    at: 'terraform.variables.environment.PORT',
    good: ['9000'],
  },
  {
    refusal: SAYS['reserved-environment'],
    runtime: 'cloud_run',
    at: 'terraform.variables.environment.PORT_NUMBER',
    good: ['9000'],
  },
]

const NETWORK: readonly RefusalCase[] = [
  {
    refusal: SAYS.network,
    runtime: 'cloud_run',
    at: 'networking.vpc_id',
    bad: [['vpc-12345678 '], ['projects/acme-data/global/networks/Prod'], ['']],
    good: [CONNECTOR, 'projects/acme-data/global/networks/prod', 'prod'],
  },
  {
    refusal: SAYS.network,
    runtime: 'dagster',
    at: 'networking.vpc_id',
    bad: [['projects/acme-data/locations/us-central1/connectors/Vpc']],
    good: ['https://www.googleapis.com/compute/v1/projects/acme-data/global/networks/prod'],
  },
  {
    refusal: SAYS['one-subnetwork'],
    runtime: 'cloud_run',
    at: 'networking.subnet_ids',
    bad: [[['a', 'b']]],
    good: [['a'], []],
  },
  {
    refusal: SAYS.subnetwork,
    runtime: 'cloud_run',
    at: 'networking.subnet_ids.0',
    bad: [['subnet_1'], ['projects/p/subnetworks/jobs']],
    good: ['jobs', 'projects/acme-data/regions/us-central1/subnetworks/jobs'],
  },
  {
    refusal: SAYS['network-tag'],
    runtime: 'cloud_run',
    at: 'networking.security_group_ids.0',
    beside: { 'networking.vpc_id': 'prod' },
    bad: [['Egress'], ['1st'], ['a'.repeat(64)]],
    good: ['egress', 'a'.repeat(63)],
  },
  {
    refusal: SAYS['beside-connector'],
    runtime: 'cloud_run',
    at: 'networking.subnet_ids',
    beside: { 'networking.vpc_id': CONNECTOR },
    bad: [[['jobs']]],
    good: [[]],
  },
  {
    refusal: SAYS['beside-connector'],
    runtime: 'cloud_functions',
    at: 'networking.security_group_ids',
    beside: { 'networking.vpc_id': CONNECTOR },
    bad: [[['egress']]],
    good: [[]],
  },
  {
    refusal: SAYS['network-tag-alone'],
    runtime: 'cloud_run',
    at: 'networking.security_group_ids',
    bad: [[['egress']]],
    good: [[]],
  },
  {
    refusal: SAYS['network-tag-alone'],
    runtime: 'cloud_run',
    at: 'networking.security_group_ids',
    beside: { 'networking.subnet_ids': ['jobs'] },
    good: [['egress']],
  },
  {
    refusal: SAYS['function-network'],
    runtime: 'cloud_functions',
    at: 'networking.vpc_id',
    beside: FROM_SOURCE,
    bad: [['prod']],
    good: [CONNECTOR],
  },
  {
    refusal: SAYS['function-network'],
    runtime: 'cloud_functions',
    at: 'networking.subnet_ids',
    beside: FROM_SOURCE,
    bad: [[['jobs']]],
    good: [[]],
  },
  {
    refusal: SAYS['function-network'],
    runtime: 'cloud_functions',
    at: 'networking.vpc_id',
    good: ['prod'],
  },
  {
    refusal: SAYS['function-key'],
    runtime: 'cloud_functions',
    at: 'storage.encryption.kms_key_id',
    beside: { ...FROM_SOURCE, 'storage.encryption.enabled': true },
    bad: [[KEY]],
  },
  {
    refusal: SAYS['function-key'],
    runtime: 'cloud_functions',
    at: 'storage.encryption.kms_key_id',
    beside: {
      ...FROM_SOURCE,
      'storage.encryption.enabled': true,
      'terraform.variables.docker_repository':
        'projects/acme-data/locations/us-central1/repositories/functions',
    },
    good: [KEY],
  },
]

const STORAGE: readonly RefusalCase[] = [
  {
    refusal: SAYS['gcs-bucket'],
    runtime: 'cloud_run',
    at: 'storage.state_bucket',
    bad: [['gs://acme-state', 'acme-state'], ['ACME', 'acme'], ['a'], ['acme/raw'], ['']],
    good: ['acme-state', 'acme_state.eu'],
  },
  {
    refusal: SAYS['gcs-bucket'],
    runtime: 'kubernetes',
    at: 'storage.data_bucket',
    bad: [['-acme']],
    good: ['acme-data'],
  },
  {
    refusal: SAYS['gcs-bucket-kept'],
    runtime: 'cloud_run',
    at: 'storage.data_bucket',
    bad: [
      ['goog-acme'],
      ['acme-google-data'],
      ['acme..data'],
      ['10.0.0.1'],
      ['a'.repeat(64)],
      [`acme.${'a'.repeat(64)}.eu`],
    ],
    good: ['a'.repeat(63), 'acme.10.0.0.1'],
  },
  {
    refusal: SAYS['crypto-key'],
    runtime: 'cloud_run',
    at: 'storage.encryption.kms_key_id',
    bad: [['key'], [`${KEY}/cryptoKeyVersions/1`]],
    good: [KEY],
  },
  {
    refusal: SAYS['metrics-namespace'],
    runtime: 'cloud_run',
    at: 'monitoring.metrics_namespace',
    bad: [['/Dativo'], ['a'.repeat(41)], ['Dativo Jobs']],
    good: ['Dativo/Jobs', 'a'.repeat(40)],
  },
  {
    refusal: SAYS['log-bucket'],
    runtime: 'cloud_run',
    at: 'monitoring.log_group',
    bad: [['/dativo/acme'], ['projects/p/buckets/logs']],
    good: ['logs', 'projects/acme-data/locations/global/buckets/_Default'],
  },
  {
    refusal: SAYS['notification-channel'],
    runtime: 'cloud_run',
    at: 'monitoring.alerts.channels.0',
    bad: [['alerts@acme.com'], ['projects/acme-data/notificationChannels/']],
    good: ['projects/acme-data/notificationChannels/123'],
  },
  {
    refusal: SAYS.threshold,
    runtime: 'cloud_run',
    at: 'monitoring.alerts.thresholds.error_rate',
    bad: [
      [-1, 0],
      [100.1, 100],
    ],
    good: [0, 100],
  },
  {
    refusal: SAYS.threshold,
    runtime: 'kubernetes',
    at: 'monitoring.alerts.thresholds.timeout_rate',
    bad: [[200, 100]],
    good: [2.5],
  },
  {
    refusal: SAYS.threshold,
    runtime: 'cloud_functions',
    at: 'monitoring.alerts.thresholds.records_processed_min',
    bad: [[-1, 0]],
    good: [0, 1_000_000],
  },
]

const JOB: readonly RefusalCase[] = [
  {
    refusal: SAYS['job-name'],
    runtime: 'cloud_run',
    at: 'terraform.variables.job_name',
    bad: [['\t']],
    good: ['x'],
  },
  {
    refusal: SAYS['command-twice'],
    runtime: 'cloud_run',
    at: 'terraform.variables.command',
    good: [['run']],
  },
  {
    refusal: SAYS['command-twice'],
    runtime: 'cloud_run',
    at: 'terraform.variables.command',
    beside: { 'terraform.variables.args': ['run'] },
    bad: [[['run']]],
  },
  {
    refusal: SAYS['command-twice'],
    runtime: 'cloud_run',
    at: 'terraform.variables.command',
    beside: { 'terraform.variables.entry_point': ['python'] },
    bad: [[['run']]],
  },
  {
    refusal: SAYS['name-prefix'],
    runtime: 'cloud_run',
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
    runtime: 'cloud_run',
    at: 'terraform.variables.tenant_id',
    bad: [[' ']],
    good: ['acme'],
  },
  {
    refusal: SAYS['project-id'],
    runtime: 'cloud_run',
    at: 'terraform.variables.project_id',
    bad: [['Acme'], ['123456'], ['acme'], [123456]],
    good: ['acme-data', 'acme.com:data-1'],
  },
  {
    refusal: SAYS['project-number'],
    runtime: 'cloud_run',
    at: 'terraform.variables.project_number',
    bad: [['acme-data'], [-1]],
    good: ['123456789', 123456789],
  },
  {
    refusal: SAYS['gcp-region'],
    runtime: 'cloud_run',
    at: 'terraform.variables.region',
    bad: [['us-east-1'], ['EU']],
    good: ['europe-west1'],
  },
  {
    refusal: SAYS['cloud-scheduler'],
    runtime: 'cloud_run',
    at: 'terraform.variables.schedule',
    bad: [
      ['rate(1 day)'],
      ['@daily', '0 0 * * *'],
      [' 0 6 * * *', '0 6 * * *'],
      ['cron(0 6 ? * MON-FRI *)', '0 6 * * 1-5'],
      ['0 6 * * * *'],
    ],
    good: [
      '0 6 * * *',
      '0 6 * *  *',
      '0 6 1 JAN,JUL 7',
      'every 24 hours',
      'every monday 09:00',
      '1st,3rd monday of month 09:00',
      'every 5 minutes from 10:00 to 14:00',
      '2nd,third mon, wed,thu of march 17:00',
    ],
  },
  airflowScheduleCase(SAYS['schedule-airflow']),
  scheduleValueCase('cloud-scheduler', 'cloud_run'),
  scheduleValueCase('kubernetes', 'kubernetes'),
  scheduleValueCase('airflow', 'airflow'),
  scheduleValueCase('dagster', 'dagster'),
  timeZoneValueCase('cloud_run'),
  {
    refusal: SAYS['time-zone'],
    runtime: 'cloud_run',
    at: 'terraform.variables.schedule_time_zone',
    bad: [['Central European Time'], ['']],
    good: ['Europe/Berlin', 'UTC'],
  },
  {
    refusal: SAYS.secret,
    runtime: 'cloud_run',
    at: 'terraform.variables.secrets.KEY',
    bad: [['stripe/key'], ['projects/p/secrets/a.b']],
    good: ['stripe', 'projects/p/secrets/stripe', 'projects/p/secrets/stripe/versions/2'],
  },
  {
    refusal: SAYS['secret-kubernetes'],
    runtime: 'kubernetes',
    at: 'terraform.variables.secrets.KEY',
    bad: [['projects/p/secrets/stripe'], ['stripe']],
    good: ['stripe/key'],
  },
  {
    refusal: SAYS['event-operator'],
    runtime: 'cloud_functions',
    at: 'terraform.variables.event_trigger.filters.0.operator',
    beside: {
      ...EVENT,
      'terraform.variables.event_trigger.filters.0': { attribute: 'bucket', value: 'acme' },
    },
    bad: [['equals', 'match-path-pattern']],
    good: ['match-path-pattern', ''],
  },
  {
    refusal: SAYS['function-source'],
    runtime: 'cloud_functions',
    at: 'terraform.variables.source_bucket',
    bad: [['acme-source']],
  },
  {
    refusal: SAYS['function-source'],
    runtime: 'cloud_functions',
    at: 'terraform.variables.source_object',
    bad: [['function.zip']],
  },
  {
    refusal: SAYS['function-source'],
    runtime: 'cloud_functions',
    at: 'terraform.variables.source_object',
    beside: FROM_SOURCE,
    good: ['function.zip'],
  },
]

const ORCHESTRATORS: readonly RefusalCase[] = [
  {
    refusal: SAYS['code-location-cpu'],
    runtime: 'dagster',
    at: 'terraform.variables.code_location_cpu',
    bad: [
      [3, 4],
      [0.5, 1],
      ['8', '4'],
    ],
    good: [1, '4'],
  },
  {
    refusal: SAYS['code-location-memory'],
    runtime: 'dagster',
    at: 'terraform.variables.code_location_memory',
    bad: [['2048'], ['2GB'], ['']],
    good: ['2Gi', '512Mi'],
  },
  {
    refusal: SAYS['dag-gcs-bucket'],
    runtime: 'airflow',
    at: 'terraform.variables.dag_bucket',
    bad: [['gs://acme-dags', 'acme-dags'], ['acme/dags'], ['']],
    good: ['acme-dags'],
  },
  {
    refusal: SAYS['code-location-port'],
    runtime: 'dagster',
    at: 'terraform.variables.code_location_port',
    bad: [[0], [65_536], [80.5]],
    good: [1, '65535'],
  },
  {
    refusal: SAYS['code-location-secret'],
    runtime: 'dagster',
    at: 'terraform.variables.code_location_secrets.0',
    beside: { [variable('secrets.PASSWORD')]: 'dagster-password' },
    bad: [['OTHER']],
    good: ['PASSWORD'],
  },
  {
    refusal: SAYS['dagster-account'],
    runtime: 'dagster',
    at: 'terraform.variables.dagster_service_account',
    bad: [['dagster'], ['dagster@acme.com']],
    good: ['dagster@acme-data.iam.gserviceaccount.com'],
  },
  {
    refusal: SAYS['composer-account'],
    runtime: 'airflow',
    at: 'terraform.variables.composer_service_account',
    bad: [['composer']],
    good: ['composer@acme-data.iam.gserviceaccount.com'],
  },
  {
    refusal: SAYS['dag-folder'],
    runtime: 'airflow',
    at: 'terraform.variables.dag_folder',
    bad: [['dags/', 'dags'], ['']],
    good: ['dags', 'a/b'],
  },
  {
    refusal: SAYS['kubernetes-namespace'],
    runtime: 'kubernetes',
    at: 'terraform.variables.kubernetes_namespace',
    bad: [['Data'], ['data-']],
    good: ['data'],
  },
]

const tag = tagCase('labels', 'cloud_run')

const LABELS: readonly RefusalCase[] = [
  tag(SAYS.label, 'CostCenter', { bad: [['x']] }),
  tag(SAYS.label, '1st', { bad: [['x']] }),
  tag(SAYS.label, 'k'.repeat(64), { bad: [['x']] }),
  tag(SAYS.label, 'k'.repeat(63), { good: ['x'] }),
  tag(SAYS.label, 'costcenter', {
    bad: [['a.b'], ['Data'], ['v'.repeat(64)]],
    good: ['v'.repeat(63), '', 5],
  }),
  {
    refusal: SAYS['label-count'],
    runtime: 'cloud_run',
    at: 'terraform.variables.labels',
    bad: [[manyTags(64)]],
    good: [manyTags(63)],
  },
]

/** What each check of `terraform/gcp` refuses and takes. */
export const GCP_REFUSAL_CASES: readonly RefusalCase[] = [
  ...CONTAINER,
  ...SIZES,
  ...KUBERNETES_CASES,
  ...RUNS,
  ...NETWORK,
  ...STORAGE,
  ...JOB,
  ...ORCHESTRATORS,
  ...LABELS,
]

const WARNS = 'Terraform warns, and plans all the same'

/** Refusals of which no check speaks, and why. */
export const GCP_NOT_FROM_DOCUMENT: Readonly<Record<string, string>> = {
  ...notFromDocument('gcp'),
  'image-missing': WARNS,
  'job-missing': WARNS,
  'project-number-missing': WARNS,
}
