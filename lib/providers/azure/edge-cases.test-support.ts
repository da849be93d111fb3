import { edgesOf } from '../field-checks/edge-cases.test-support'
import type { RefusalCase } from '../field-checks/refusal-case.test-support'
import { AZURE_REFUSALS as SAYS } from './module.gen'

const edges = edgesOf(SAYS)
const variable = (name: string) => `terraform.variables.${name}`
const a = (count: number) => 'a'.repeat(count)

const GUID = '00000000-0000-4000-8000-000000000000'
const GROUP = `/subscriptions/${GUID}/resourceGroups/data/providers`
const NETWORK_ID = `${GROUP}/Microsoft.Network/virtualNetworks/vnet`
const SUBNET = `${NETWORK_ID}/subnets/jobs`
const SECURITY_GROUP = `${GROUP}/Microsoft.Network/networkSecurityGroups/jobs`
const IDENTITY = `${GROUP}/Microsoft.ManagedIdentity/userAssignedIdentities/etl`
const ENVIRONMENT = `${GROUP}/Microsoft.App/managedEnvironments/jobs`
const REGISTRY = `${GROUP}/Microsoft.ContainerRegistry/registries/acme`
const ACTION_GROUP = `${GROUP}/Microsoft.Insights/actionGroups/oncall`
const CPU = 'runtime.compute.cpu'
const TYPE = 'runtime.compute.instance_type'

/** What is around the id of a resource is not part of it. */
const around = (id: string) => [`x${id}`, `${id}/x`] as const

const SIZES: readonly RefusalCase[] = [
  edges(
    'container-apps-size',
    'container_apps',
    CPU,
    [
      ['0.2', '0.25'],
      ['4.25', '4'],
      ['0.6', '0.5'],
    ],
    ['0.25', '0.5', '0.75', '3.75', '4'],
  ),
  edges('container-apps-size', 'container_apps', CPU, [['0.3', '0.25']], ['0.25'], {
    [TYPE]: 'none',
    [variable('container_app_environment_id')]: ENVIRONMENT,
  }),
  edges(
    'dedicated-size',
    'container_apps',
    'runtime.compute.memory',
    ['4Gi!', '4.Gi'],
    ['4.25Gi'],
    {
      [TYPE]: 'D4',
    },
  ),
  edges(
    'workload-profile',
    'container_apps',
    TYPE,
    ['D2'],
    ['Consumption', 'D4', 'D8', 'D16', 'D32', 'E4', 'E8', 'E16', 'E32'],
  ),
]

const JOB: readonly RefusalCase[] = [
  edges('image', 'container_apps', variable('image'), [a(256), 'a b'], ['a', a(255)]),
  edges(
    'schedule',
    'container_apps',
    variable('schedule'),
    ['! 0 6 * * *', '0 6 * * * !'],
    ['15 16 10 10 1-5'],
  ),
  edges('resource-group', 'container_apps', variable('resource_group_name'), [a(91)], ['a', a(90)]),
  edges(
    'subscription-id',
    'container_apps',
    variable('subscription_id'),
    [`x${GUID}`, `${GUID}x`],
    [GUID],
  ),
  edges(
    'environment',
    'container_apps',
    variable('container_app_environment_id'),
    around(ENVIRONMENT),
    [ENVIRONMENT],
  ),
  edges('registry', 'container_apps', variable('container_registry_id'), around(REGISTRY), [
    REGISTRY,
  ]),
  edges('secret-kubernetes', 'kubernetes', variable('secrets.KEY'), ['stripe/key!'], ['s/key']),
  edges(
    'oidc-issuer',
    'kubernetes',
    variable('oidc_issuer_url'),
    ['xhttps://issuer', 'https://issuer x'],
    ['https://issuer'],
  ),
  edges('dag-folder', 'airflow', variable('dag_folder'), [], ['a/bc']),
  edges(
    'identity',
    'container_apps',
    variable('existing_identity.id'),
    around(IDENTITY),
    [IDENTITY],
    {
      [variable('existing_identity.client_id')]: GUID,
    },
  ),
  edges(
    'role-scope',
    'container_apps',
    variable('extra_role_assignments.lake.scope'),
    [
      `x/subscriptions/${GUID}`,
      `/subscriptions/${GUID}/`,
      `/subscriptions/${GUID.slice(1)}`,
      '/providers/Microsoft.Management/managementGroups/',
    ],
    [`/subscriptions/${GUID}`, `/subscriptions/${GUID}/a`, IDENTITY],
    { [variable('extra_role_assignments.lake.role')]: 'Reader' },
  ),
  edges(
    'state-storage',
    'container_apps',
    variable('state_storage_name'),
    ['1a', 'a-', 'a--b', 'A', a(33)],
    ['a', 'a-1', a(32)],
    { [variable('container_app_environment_id')]: ENVIRONMENT },
  ),
  edges(
    'success-hours',
    'container_apps',
    variable('success_within_hours'),
    [
      [0, 1],
      [49, 48],
    ],
    [1, 48],
  ),
]

const NETWORK: readonly RefusalCase[] = [
  edges('virtual-network', 'container_apps', 'networking.vpc_id', around(NETWORK_ID), [NETWORK_ID]),
  edges('subnet', 'container_apps', 'networking.subnet_ids.0', around(SUBNET), [SUBNET]),
  edges(
    'security-group',
    'container_apps',
    'networking.security_group_ids.0',
    around(SECURITY_GROUP),
    [SECURITY_GROUP],
  ),
  edges('action-group', 'container_apps', 'monitoring.alerts.channels.0', around(ACTION_GROUP), [
    ACTION_GROUP,
  ]),
  edges('log-workspace', 'container_apps', 'monitoring.log_group', [a(3), a(64)], [a(4), a(63)]),
]

const inVault = (kind: string, vault: string, name: string) =>
  `https://${vault}.vault.azure.net/${kind}/${name}`
const VERSION = '0123456789abcdef0123456789abcdef'

/** Keys and secrets of a vault, which are named alike. */
function vaultItem(key: 'key-vault-key' | 'secret-url', at: string, kind: string): RefusalCase {
  const item = inVault(kind, 'acme', 'data')
  return edges(
    key,
    'container_apps',
    at,
    [
      `x${item}`,
      `${item}!`,
      inVault(kind, 'ab', 'data'),
      inVault(kind, a(25), 'data'),
      inVault(kind, 'acme', ''),
      inVault(kind, 'acme', a(128)),
      `${item}/${VERSION.slice(1)}`,
      `${item}/0${VERSION}`,
    ],
    [
      inVault(kind, 'abc', 'd'),
      inVault(kind, a(24), a(127)),
      `${item}/${VERSION}/`,
      item.replace('azure.net', 'azure.cn'),
      item.replace('azure.net', 'usgovcloudapi.net'),
    ],
  )
}

const STORAGE: readonly RefusalCase[] = [
  edges(
    'storage-account',
    'container_apps',
    'storage.state_bucket',
    ['ab', a(25), 'acme/ab', `acme/${a(64)}`],
    ['abc', a(24), 'acme/abc', `acme/${a(63)}`],
  ),
  edges(
    'dag-container',
    'airflow',
    variable('dag_bucket'),
    ['x/abc/abc', 'acme/dags/', 'ab/abc', `${a(25)}/abc`, 'acme/ab', `acme/${a(64)}`],
    ['abc/abc', `${a(24)}/abc`, `acme/${a(63)}`],
  ),
  vaultItem('key-vault-key', 'storage.encryption.kms_key_id', 'keys'),
  vaultItem('secret-url', variable('secrets.KEY'), 'secrets'),
]

/** The last values that `terraform/azure` takes and the first that it refuses. */
export const AZURE_EDGE_CASES: readonly RefusalCase[] = [...SIZES, ...JOB, ...NETWORK, ...STORAGE]
