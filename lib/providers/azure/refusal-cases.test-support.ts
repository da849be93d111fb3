import { IMAGES_REFUSED, IMAGES_TAKEN } from '../field-checks/image-cases.test-support'
import { KUBERNETES_CASES } from '../field-checks/kubernetes-cases.test-support'
import { notFromDocument } from '../field-checks/not-from-document.test-support'
import type { RefusalCase } from '../field-checks/refusal-case.test-support'
import {
  airflowScheduleCase,
  scheduleValueCase,
  timeZoneValueCase,
} from '../field-checks/schedule-cases.test-support'
import { manyTags, tagCase, tagTwinCases } from '../field-checks/tag-cases.test-support'
import { AZURE_REFUSALS as SAYS } from './module.gen'

const GUID = '00000000-0000-4000-8000-000000000000'
const GROUP = `/subscriptions/${GUID}/resourceGroups/data/providers`
const NETWORK_ID = `${GROUP}/Microsoft.Network/virtualNetworks/vnet`
const SUBNET = `${NETWORK_ID}/subnets/jobs`
const SECURITY_GROUP = `${GROUP}/Microsoft.Network/networkSecurityGroups/jobs`
const ENVIRONMENT = `${GROUP}/Microsoft.App/managedEnvironments/jobs`
const WORKSPACE = `${GROUP}/Microsoft.OperationalInsights/workspaces/logs`
const EXISTING = { 'terraform.variables.container_app_environment_id': ENVIRONMENT }

const SIZES: readonly RefusalCase[] = [
  {
    refusal: SAYS['container-apps-size'],
    runtime: 'container_apps',
    at: 'runtime.compute.cpu',
    bad: [['0.3', '0.25'], [8, '4'], ['0.1', '0.25'], ['500m', '0.5'], ['2048', '2'], ['large']],
    good: [0.25, '4', '1.50'],
  },
  {
    refusal: SAYS['container-apps-size'],
    runtime: 'dagster',
    at: 'runtime.compute.memory',
    bad: [
      ['4096', '4Gi'],
      ['0.75Gi', '1Gi'],
      ['16Gi', '8Gi'],
      ['512Mi', '0.5Gi'],
      ['2 GB', '2Gi'],
      ['much'],
    ],
    good: ['0.5Gi', '8Gi', '1.50Gi'],
  },
  {
    refusal: SAYS['container-apps-memory'],
    runtime: 'airflow',
    at: 'runtime.compute.memory',
    beside: { 'runtime.compute.cpu': '0.75' },
    bad: [
      ['1Gi', '1.5Gi'],
      ['0.75Gi', '1.5Gi'],
    ],
    good: ['1.5Gi', '1.50Gi'],
  },
  {
    refusal: SAYS['container-apps-memory'],
    runtime: 'container_apps',
    at: 'runtime.compute.memory',
    beside: { 'runtime.compute.cpu': '1', 'runtime.compute.instance_type': 'Consumption' },
    bad: [['4Gi', '2Gi']],
    good: ['2Gi'],
  },
  {
    refusal: SAYS['dedicated-size'],
    runtime: 'container_apps',
    at: 'runtime.compute.cpu',
    beside: { 'runtime.compute.instance_type': 'D4' },
    bad: [['0.05', '0.1'], ['500m', '0.5'], ['all']],
    good: ['0.1', 3],
  },
  {
    refusal: SAYS['dedicated-size'],
    runtime: 'container_apps',
    at: 'runtime.compute.memory',
    beside: { 'runtime.compute.instance_type': 'D4' },
    bad: [
      ['512Mi', '0.5Gi'],
      ['8', '8Gi'],
      ['1.234Gi', '1.24Gi'],
    ],
    good: ['16Gi', '0.75Gi'],
  },
  {
    refusal: SAYS['workload-profile'],
    runtime: 'container_apps',
    at: 'runtime.compute.instance_type',
    bad: [['d4', 'D4'], ['Standard_D4s_v3'], ['none']],
    good: ['Consumption', 'E32', ''],
  },
  {
    refusal: SAYS['workload-profile'],
    runtime: 'container_apps',
    at: 'runtime.compute.instance_type',
    beside: EXISTING,
    good: ['my-profile'],
  },
]

const RUNS: readonly RefusalCase[] = [
  {
    refusal: SAYS.instances,
    runtime: 'container_apps',
    at: 'terraform.variables.scaling.min_instances',
    bad: [
      [-1, 0],
      ['1.5', '2'],
    ],
    good: [0, '3'],
  },
  {
    refusal: SAYS.instances,
    runtime: 'container_apps',
    at: 'terraform.variables.scaling.max_instances',
    bad: [[0, 1]],
    good: [1],
  },
  {
    refusal: SAYS['instance-order'],
    runtime: 'container_apps',
    at: 'runtime.scaling.min_instances',
    beside: { 'runtime.scaling.max_instances': 2 },
    bad: [[3, 2]],
    good: [2],
  },
  {
    refusal: SAYS['target-cpu'],
    runtime: 'dagster',
    at: 'terraform.variables.scaling.target_cpu_utilization',
    bad: [[0], ['101', '100']],
    good: [0.1, 100],
  },
  {
    refusal: SAYS['dagster-minimum'],
    runtime: 'dagster',
    at: 'runtime.scaling.min_instances',
    bad: [[0, 1]],
    good: [1, 2],
  },
  {
    refusal: SAYS['dagster-minimum'],
    runtime: 'airflow',
    at: 'runtime.scaling.min_instances',
    good: [0],
  },
  {
    refusal: SAYS.timeout,
    runtime: 'container_apps',
    at: 'terraform.variables.timeout_seconds',
    bad: [
      [0, 1],
      [1.2, 1],
    ],
    good: [1, '3600'],
  },
]

const NETWORK: readonly RefusalCase[] = [
  {
    refusal: SAYS['virtual-network'],
    runtime: 'container_apps',
    at: 'networking.vpc_id',
    isLeftOut: true,
    bad: [['vnet'], [SUBNET], [NETWORK_ID.toLowerCase()]],
    good: [NETWORK_ID],
  },
  {
    refusal: SAYS.subnet,
    runtime: 'container_apps',
    at: 'networking.subnet_ids.0',
    bad: [['jobs'], [NETWORK_ID]],
    good: [SUBNET],
  },
  {
    refusal: SAYS['subnet-elsewhere'],
    runtime: 'container_apps',
    at: 'networking.subnet_ids.0',
    beside: { 'networking.vpc_id': NETWORK_ID },
    bad: [[SUBNET.replace('vnet', 'other')]],
    good: [SUBNET, SUBNET.replace('vnet', 'VNET')],
  },
  {
    refusal: SAYS['security-group'],
    runtime: 'container_apps',
    at: 'networking.security_group_ids.0',
    bad: [['sg-12345678']],
    good: [SECURITY_GROUP],
  },
  {
    refusal: SAYS['security-group-count'],
    runtime: 'container_apps',
    at: 'networking.security_group_ids',
    bad: [[[SECURITY_GROUP, `${SECURITY_GROUP}2`]]],
    good: [[SECURITY_GROUP], []],
  },
  {
    refusal: SAYS['security-group-count'],
    runtime: 'kubernetes',
    at: 'networking.security_group_ids',
    good: [[SECURITY_GROUP, `${SECURITY_GROUP}2`]],
  },
]

const STORAGE: readonly RefusalCase[] = [
  {
    refusal: SAYS['state-storage'],
    runtime: 'container_apps',
    at: 'terraform.variables.state_storage_name',
    beside: EXISTING,
    bad: [['State'], ['1state'], ['state-'], ['a--b'], ['a'.repeat(33)]],
    good: ['state', 's', 'a'.repeat(32), 'a1-b2'],
  },
  {
    refusal: SAYS['state-storage-environment'],
    runtime: 'airflow',
    at: 'terraform.variables.state_storage_name',
    bad: [['state']],
  },
  {
    refusal: SAYS['state-storage-environment'],
    runtime: 'kubernetes',
    at: 'terraform.variables.state_storage_name',
    good: ['state'],
  },
  {
    refusal: SAYS['storage-account'],
    runtime: 'container_apps',
    at: 'storage.state_bucket',
    bad: [['acme-state'], ['ab'], ['acmestate/'], ['acmestate/a--b'], ['']],
    good: ['acmestate', 'acmestate/state', 'acmestate/$web'],
  },
  {
    refusal: SAYS['storage-account'],
    runtime: 'kubernetes',
    at: 'storage.data_bucket',
    bad: [['Acme']],
    good: ['acmedata/raw-stripe'],
  },
  {
    refusal: SAYS['key-vault-key'],
    runtime: 'container_apps',
    at: 'storage.encryption.kms_key_id',
    bad: [['data'], ['https://acme.vault.azure.net/secrets/data']],
    good: [
      'https://acme.vault.azure.net/keys/data',
      'https://acme.vault.azure.cn/keys/data/0123456789abcdef0123456789abcdef',
    ],
  },
]

const MONITORING: readonly RefusalCase[] = [
  {
    refusal: SAYS['success-hours'],
    runtime: 'container_apps',
    at: 'terraform.variables.success_within_hours',
    bad: [
      [0, 1],
      [49, 48],
      [1.5, 2],
    ],
    good: [1, '48'],
  },
  {
    refusal: SAYS['alarms-without-logs'],
    runtime: 'container_apps',
    at: 'terraform.variables.success_within_hours',
    beside: { 'monitoring.enabled': true, ...EXISTING },
    bad: [[24]],
  },
  {
    refusal: SAYS['alarms-without-logs'],
    runtime: 'kubernetes',
    at: 'terraform.variables.success_within_hours',
    good: [24],
  },
  {
    refusal: SAYS['log-workspace'],
    runtime: 'container_apps',
    at: 'monitoring.log_group',
    bad: [['/dativo/acme'], ['log'], ['logs-']],
    good: ['logs', WORKSPACE],
  },
  {
    refusal: SAYS['action-group'],
    runtime: 'container_apps',
    at: 'monitoring.alerts.channels.0',
    bad: [['alerts@acme.com']],
    good: [`${GROUP}/Microsoft.Insights/actionGroups/oncall`],
  },
  {
    refusal: SAYS.threshold,
    runtime: 'container_apps',
    at: 'monitoring.alerts.thresholds.error_rate',
    bad: [
      [101, 100],
      [-1, 0],
    ],
    good: [0, 100],
  },
  {
    refusal: SAYS.threshold,
    runtime: 'container_apps',
    at: 'monitoring.alerts.thresholds.timeout_rate',
    bad: [[100.5, 100]],
    good: [2],
  },
  {
    refusal: SAYS.threshold,
    runtime: 'container_apps',
    at: 'monitoring.alerts.thresholds.records_processed_min',
    bad: [[-10, 0]],
    good: [1000],
  },
  {
    refusal: SAYS['alarms-without-logs'],
    runtime: 'kubernetes',
    at: 'monitoring.alerts.thresholds',
    beside: { 'monitoring.enabled': true },
    bad: [[{ error_rate: 5 }], [{ records_processed_min: 1 }]],
    good: [{ another: 1 }],
  },
  {
    refusal: SAYS['alarms-without-logs'],
    runtime: 'container_apps',
    at: 'monitoring.alerts.thresholds',
    beside: { 'monitoring.enabled': true, ...EXISTING },
    bad: [[{ timeout_rate: 5 }]],
  },
  {
    refusal: SAYS['alarms-without-logs'],
    runtime: 'kubernetes',
    at: 'monitoring.alerts.thresholds',
    beside: { 'monitoring.enabled': true, 'monitoring.log_group': 'logs' },
    good: [{ error_rate: 5 }],
  },
  {
    refusal: SAYS['alarms-without-logs'],
    runtime: 'kubernetes',
    at: 'monitoring.alerts.thresholds',
    good: [{ error_rate: 5 }],
  },
  {
    refusal: SAYS['workspace-retention'],
    runtime: 'container_apps',
    at: 'terraform.variables.log_retention_days',
    bad: [
      [7, 30],
      [731, 730],
      ['30.4', '30'],
    ],
    good: [30, '730'],
  },
]

const IDENTITY = `${GROUP}/Microsoft.ManagedIdentity/userAssignedIdentities/etl`
const variable = (name: string) => `terraform.variables.${name}`

const CONTAINER: readonly RefusalCase[] = [
  {
    refusal: SAYS['container-apps-architecture'],
    runtime: 'container_apps',
    at: variable('cpu_architecture'),
    bad: [
      ['arm64', 'x86_64'],
      ['amd64', 'x86_64'],
    ],
    good: ['x86_64', ''],
  },
  {
    refusal: SAYS['container-apps-architecture'],
    runtime: 'kubernetes',
    at: variable('cpu_architecture'),
    good: ['arm64'],
  },
  {
    refusal: SAYS['container-apps-document'],
    runtime: 'dagster',
    at: variable('job_document'),
    // DATIVO_JOB_DOCUMENT= and the zero byte take 21 of the 131072.
    bad: [[`base64:${'A'.repeat(131_052)}`]],
    good: [`base64:${'A'.repeat(131_051)}`, 'a: 1\n'.repeat(50_000)],
  },
  {
    refusal: SAYS['container-apps-document'],
    runtime: 'airflow',
    at: variable('asset_document'),
    bad: [[`base64:${'A'.repeat(131_052)}`]],
  },
  {
    refusal: SAYS['container-apps-document'],
    runtime: 'container_apps',
    at: variable('job_document'),
    beside: { [variable('job_config_path')]: '/app/job.yaml' },
    good: [`base64:${'A'.repeat(131_052)}`],
  },
  {
    refusal: SAYS['container-apps-document'],
    runtime: 'kubernetes',
    at: variable('job_document'),
    good: [`base64:${'A'.repeat(131_052)}`],
  },
  {
    refusal: SAYS.identity,
    runtime: 'container_apps',
    at: variable('existing_identity.id'),
    beside: { [variable('existing_identity.client_id')]: GUID },
    bad: [['etl'], [`${IDENTITY}/x`]],
    good: [IDENTITY],
  },
  {
    refusal: SAYS['role-scope'],
    runtime: 'container_apps',
    at: variable('extra_role_assignments.lake.scope'),
    beside: { [variable('extra_role_assignments.lake.role')]: 'Reader' },
    bad: [['acmelake'], [`/subscriptions/${GUID}/`], [`x/subscriptions/${GUID}`]],
    good: [
      `/subscriptions/${GUID}`,
      WORKSPACE,
      '/providers/Microsoft.Management/managementGroups/acme',
    ],
  },
  {
    refusal: SAYS['role-scope'],
    runtime: 'kubernetes',
    at: variable('extra_role_assignments.lake.role'),
    beside: { [variable('extra_role_assignments.lake.scope')]: `/subscriptions/${GUID}` },
    bad: [[' ']],
    good: ['Reader', `/subscriptions/${GUID}/providers/Microsoft.Authorization/roleDefinitions/x`],
  },
]

const JOB: readonly RefusalCase[] = [
  {
    refusal: SAYS['job-name'],
    runtime: 'container_apps',
    at: 'terraform.variables.job_name',
    bad: [[''], [' ']],
    good: ['orders'],
  },
  {
    refusal: SAYS['command-twice'],
    runtime: 'container_apps',
    at: 'terraform.variables.command',
    good: [['run']],
  },
  {
    refusal: SAYS['command-twice'],
    runtime: 'container_apps',
    at: 'terraform.variables.command',
    beside: { 'terraform.variables.args': ['run'] },
    bad: [[['run']]],
  },
  {
    refusal: SAYS['command-twice'],
    runtime: 'container_apps',
    at: 'terraform.variables.command',
    beside: { 'terraform.variables.entry_point': ['python'] },
    bad: [[['run']]],
  },
  {
    refusal: SAYS['name-prefix'],
    runtime: 'container_apps',
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
    runtime: 'container_apps',
    at: 'terraform.variables.tenant_id',
    bad: [[''], [' ']],
    good: ['acme'],
  },
  {
    refusal: SAYS['azure-region'],
    runtime: 'container_apps',
    at: 'terraform.variables.region',
    bad: [['west-europe'], ['']],
    good: ['westeurope', 'West Europe'],
  },
  {
    refusal: SAYS['resource-group'],
    runtime: 'container_apps',
    at: 'terraform.variables.resource_group_name',
    bad: [['rg.'], ['rg data'], ['größe']],
    good: ['rg-data_(1)', 'a'.repeat(90)],
  },
  {
    refusal: SAYS['subscription-id'],
    runtime: 'container_apps',
    at: 'terraform.variables.subscription_id',
    bad: [['acme'], [GUID.slice(1)]],
    good: [GUID],
  },
  {
    refusal: SAYS.environment,
    runtime: 'container_apps',
    at: 'terraform.variables.container_app_environment_id',
    bad: [['jobs']],
    good: [ENVIRONMENT],
  },
  {
    refusal: SAYS.registry,
    runtime: 'container_apps',
    at: 'terraform.variables.container_registry_id',
    bad: [['acme.azurecr.io']],
    good: [`${GROUP}/Microsoft.ContainerRegistry/registries/acme`],
  },
  {
    refusal: SAYS.image,
    runtime: 'container_apps',
    at: 'terraform.variables.image',
    bad: IMAGES_REFUSED,
    good: IMAGES_TAKEN,
  },
  {
    refusal: SAYS.schedule,
    runtime: 'container_apps',
    at: 'terraform.variables.schedule',
    bad: [
      ['rate(1 day)'],
      ['@daily', '0 0 * * *'],
      ['0 6 * *  *', '0 6 * * *'],
      ['cron(0 6 1 * ? *)', '0 6 1 * *'],
    ],
    good: ['0 6 * * 1-5', '*/5 * * * *'],
  },
  airflowScheduleCase(SAYS['schedule-airflow']),
  scheduleValueCase('container-apps', 'container_apps'),
  scheduleValueCase('kubernetes', 'kubernetes'),
  scheduleValueCase('airflow', 'airflow'),
  scheduleValueCase('dagster', 'dagster'),
  timeZoneValueCase('kubernetes'),
  {
    refusal: SAYS['time-zone'],
    runtime: 'kubernetes',
    at: 'terraform.variables.schedule_time_zone',
    bad: [['Central European Time'], ['']],
    good: ['Europe/Berlin', 'UTC'],
  },
  {
    refusal: SAYS['schedule-time-zone'],
    runtime: 'container_apps',
    at: 'terraform.variables.schedule_time_zone',
    beside: { 'terraform.variables.schedule': '0 6 * * *' },
    bad: [['Europe/Berlin']],
    good: ['UTC', 'Etc/UTC'],
  },
  {
    refusal: SAYS['schedule-time-zone'],
    runtime: 'container_apps',
    at: 'terraform.variables.schedule_time_zone',
    good: ['Europe/Berlin'],
  },
  {
    refusal: SAYS['secret-name'],
    runtime: 'container_apps',
    at: 'terraform.variables.secrets',
    bad: [[{ 'A-B': 'https://acme.vault.azure.net/secrets/a' }]],
    good: [{ A_B: 'https://acme.vault.azure.net/secrets/a' }, {}],
  },
  {
    refusal: SAYS['secret-url'],
    runtime: 'dagster',
    at: 'terraform.variables.secrets.KEY',
    bad: [['stripe/key'], ['https://acme.vault.azure.net/keys/stripe']],
    good: ['https://acme.vault.azure.net/secrets/stripe'],
  },
  {
    refusal: SAYS['secret-kubernetes'],
    runtime: 'kubernetes',
    at: 'terraform.variables.secrets.KEY',
    bad: [['https://acme.vault.azure.net/secrets/stripe'], ['stripe']],
    good: ['stripe/key'],
  },
]

const ORCHESTRATORS: readonly RefusalCase[] = [
  {
    refusal: SAYS['code-location-secret'],
    runtime: 'dagster',
    at: 'terraform.variables.code_location_secrets.0',
    beside: { [variable('secrets.PASSWORD')]: 'https://acme.vault.azure.net/secrets/a' },
    bad: [['OTHER']],
    good: ['PASSWORD'],
  },
  {
    refusal: SAYS['dagster-principal'],
    runtime: 'dagster',
    at: 'terraform.variables.dagster_principal_id',
    bad: [['dagster']],
    good: [GUID],
  },
  {
    refusal: SAYS['code-location-cores'],
    runtime: 'dagster',
    at: 'terraform.variables.code_location_cpu',
    bad: [
      [0.3, 0.25],
      ['8', '4'],
    ],
    good: [0.25, '4'],
  },
  {
    refusal: SAYS['code-location-port'],
    runtime: 'dagster',
    at: 'terraform.variables.code_location_port',
    bad: [[0], [65_536]],
    good: [1, '65535'],
  },
  {
    refusal: SAYS['dag-container'],
    runtime: 'airflow',
    at: 'terraform.variables.dag_bucket',
    bad: [['acmedags'], ['acmedags/ab']],
    good: ['acmedags/dags'],
  },
  {
    refusal: SAYS['dag-folder'],
    runtime: 'airflow',
    at: 'terraform.variables.dag_folder',
    bad: [['/dags/', 'dags'], ['my dags']],
    good: ['', 'a/b'],
  },
  {
    refusal: SAYS['airflow-principal'],
    runtime: 'airflow',
    at: 'terraform.variables.airflow_principal_id',
    bad: [['airflow']],
    good: [GUID],
  },
  {
    refusal: SAYS['kubernetes-namespace'],
    runtime: 'kubernetes',
    at: 'terraform.variables.kubernetes_namespace',
    bad: [['Data']],
    good: ['data'],
  },
  {
    refusal: SAYS['oidc-issuer'],
    runtime: 'kubernetes',
    at: 'terraform.variables.oidc_issuer_url',
    bad: [['http://issuer'], ['https://']],
    good: ['https://eastus.oic.prod-aks.azure.com/1/2/'],
  },
]

const tag = tagCase('tags', 'container_apps')

const TAGS: readonly RefusalCase[] = [
  tag(SAYS['azure-tag-name'], 'cost/center', { bad: [['x']] }),
  tag(SAYS['azure-tag-name'], 'ä'.repeat(257), { bad: [['x']] }),
  tag(SAYS['azure-tag-name'], 'ä'.repeat(256), { good: ['x'] }),
  tag(SAYS['azure-tag-value'], 'Owner', {
    bad: [['ä'.repeat(129)]],
    good: ['ä'.repeat(128), '', null, 5],
  }),
  tag(SAYS['azure-tag-prefix'], 'Microsoft-Owner', { bad: [['x']] }),
  tag(SAYS['azure-tag-prefix'], 'AZUREOwner', { bad: [['x']] }),
  tag(SAYS['azure-tag-prefix'], 'OwnerAzure', { good: ['x'] }),
  ...tagTwinCases(SAYS['tag-case'], 'container_apps'),
  {
    refusal: SAYS['tag-count'],
    runtime: 'container_apps',
    at: 'terraform.variables.tags',
    bad: [[manyTags(51)]],
    good: [manyTags(50), { ...manyTags(50), Empty: '', None: null }],
  },
]

/** What each check of `terraform/azure` refuses and takes. */
export const AZURE_REFUSAL_CASES: readonly RefusalCase[] = [
  ...SIZES,
  ...KUBERNETES_CASES,
  ...RUNS,
  ...NETWORK,
  ...STORAGE,
  ...MONITORING,
  ...CONTAINER,
  ...JOB,
  ...ORCHESTRATORS,
  ...TAGS,
]

/** Refusals of which no check speaks, and why. */
export const AZURE_NOT_FROM_DOCUMENT: Readonly<Record<string, string>> = {
  ...notFromDocument('azure'),
  'image-missing': 'Terraform warns, and plans all the same',
  'job-missing': 'Terraform warns, and plans all the same',
  'workload-identity': 'Terraform warns, and plans all the same',
}
