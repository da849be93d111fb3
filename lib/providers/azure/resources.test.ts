import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Runtime } from '@/schemas/vocabulary'
import { azureResources } from './resources'

const RUNTIMES: readonly Runtime[] = ['container_apps', 'dagster', 'kubernetes', 'airflow']

function graphOf(runtime: Runtime, variables: Readonly<Record<string, unknown>>) {
  return azureResources({ runtime, variables, names: (kind) => `name-of-${kind}` })
}

function plannedOf(runtime: Runtime, variables: Readonly<Record<string, unknown>>): string[] {
  return graphOf(runtime, variables)
    .nodes.filter((node) => !node.isExisting)
    .map((node) => node.address)
    .sort()
}

const CONTAINER_APPS = [
  'azurerm_container_app_environment.this[0]',
  'azurerm_container_app_job.this[0]',
  'azurerm_log_analytics_workspace.this[0]',
  'azurerm_monitor_diagnostic_setting.this[0]',
  'azurerm_user_assigned_identity.this[0]',
]

const SUBNET =
  '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/s'

const KEY = 'https://v.vault.azure.net/keys/k'
const IDENTITY =
  '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/i'

const CASES: readonly {
  name: string
  runtime: Runtime
  variables: Readonly<Record<string, unknown>>
  planned: readonly string[]
}[] = [
  { name: 'nothing optional', runtime: 'container_apps', variables: {}, planned: CONTAINER_APPS },
  {
    name: 'one account for state and data',
    runtime: 'container_apps',
    variables: { storage: { state_bucket: 'acme', data_bucket: 'acme' } },
    planned: [...CONTAINER_APPS, 'azurerm_role_assignment.storage["state"]'],
  },
  {
    name: 'a key that is not enabled',
    runtime: 'container_apps',
    variables: { storage: { encryption: { kms_key_id: 'https://v.vault.azure.net/keys/k' } } },
    planned: CONTAINER_APPS,
  },
  {
    name: 'a security group without a subnet',
    runtime: 'container_apps',
    variables: { networking: { security_group_ids: ['nsg'] } },
    planned: CONTAINER_APPS,
  },
  {
    name: 'a security group that is associated already',
    runtime: 'container_apps',
    variables: {
      networking: { subnet_ids: [SUBNET], security_group_ids: ['nsg'] },
      associate_security_group: false,
    },
    planned: CONTAINER_APPS,
  },
  {
    name: 'a security group that is associated already, said in text',
    runtime: 'container_apps',
    variables: {
      networking: { subnet_ids: [SUBNET], security_group_ids: ['nsg'] },
      associate_security_group: 'false',
    },
    planned: CONTAINER_APPS,
  },
  {
    name: 'a key and alarms that are enabled in text',
    runtime: 'container_apps',
    variables: {
      storage: { encryption: { enabled: 'true', kms_key_id: 'https://v.vault.azure.net/keys/k' } },
      monitoring: { enabled: '1', alerts: { thresholds: { error_rate: '5', timeout_rate: 'x' } } },
    },
    planned: [
      ...CONTAINER_APPS,
      'azurerm_monitor_scheduled_query_rules_alert_v2.this["error_rate"]',
      'azurerm_role_assignment.key["key"]',
    ],
  },
  {
    name: 'one secret under two names, in two versions',
    runtime: 'container_apps',
    variables: {
      secrets: {
        A: 'https://v.vault.azure.net/secrets/s',
        B: 'https://v.vault.azure.net/secrets/s/00000000000000000000000000000000',
      },
    },
    planned: [...CONTAINER_APPS, 'azurerm_role_assignment.secret["v/s"]'],
  },
  {
    name: 'an alarm and an unknown threshold',
    runtime: 'container_apps',
    variables: { monitoring: { enabled: true, alerts: { thresholds: { error_rate: 5, x: 1 } } } },
    planned: [
      ...CONTAINER_APPS,
      'azurerm_monitor_scheduled_query_rules_alert_v2.this["error_rate"]',
    ],
  },
  {
    name: 'a given environment',
    runtime: 'container_apps',
    variables: { container_app_environment_id: 'id', networking: { subnet_ids: [SUBNET] } },
    planned: ['azurerm_container_app_job.this[0]', 'azurerm_user_assigned_identity.this[0]'],
  },
  {
    name: 'a given workspace',
    runtime: 'container_apps',
    variables: { monitoring: { log_group: 'logs' } },
    planned: CONTAINER_APPS.filter((address) => !address.includes('workspace')),
  },
  {
    name: 'an account and no issuer on AKS',
    runtime: 'kubernetes',
    variables: { schedule: '0 2 * * *', kubernetes_service_account_name: 'jobs' },
    planned: [
      'azurerm_user_assigned_identity.this[0]',
      'module.kubernetes_job[0].kubernetes_config_map_v1.files[0]',
      'module.kubernetes_job[0].kubernetes_cron_job_v1.this[0]',
    ],
  },
  {
    name: 'no account on AKS for an empty name, which is not null',
    runtime: 'kubernetes',
    variables: { kubernetes_service_account_name: '' },
    planned: [
      'azurerm_user_assigned_identity.this[0]',
      'module.kubernetes_job[0].kubernetes_config_map_v1.files[0]',
      'module.kubernetes_job[0].kubernetes_job_v1.this[0]',
    ],
  },
  {
    name: 'no right for an identity that has them',
    runtime: 'container_apps',
    variables: {
      existing_identity: { id: IDENTITY, client_id: 'c' },
      storage: { state_bucket: 'acme', encryption: { enabled: true, kms_key_id: KEY } },
      secrets: { A: 'https://v.vault.azure.net/secrets/s' },
      container_registry_id: 'id',
      extra_role_assignments: { lake: { role: 'Reader', scope: '/subscriptions/s' } },
    },
    planned: CONTAINER_APPS.filter((address) => !address.includes('identity')),
  },
  {
    name: 'rights for an identity of which the object id is given',
    runtime: 'container_apps',
    variables: {
      existing_identity: { id: IDENTITY, client_id: 'c', principal_id: 'p' },
      storage: { state_bucket: 'acme' },
      extra_role_assignments: { lake: { role: 'Reader', scope: '/subscriptions/s' } },
    },
    planned: [
      ...CONTAINER_APPS.filter((address) => !address.includes('identity')),
      'azurerm_role_assignment.extra["lake"]',
      'azurerm_role_assignment.storage["state"]',
    ],
  },
  {
    name: 'an alarm on silence, and none without monitoring',
    runtime: 'container_apps',
    variables: { monitoring: { enabled: true }, success_within_hours: 26 },
    planned: [
      ...CONTAINER_APPS,
      'azurerm_monitor_scheduled_query_rules_alert_v2.this["missed_runs"]',
    ],
  },
  {
    name: 'no alarm on silence without monitoring',
    runtime: 'container_apps',
    variables: { success_within_hours: 26 },
    planned: CONTAINER_APPS,
  },
  { name: 'a runtime of another cloud', runtime: 'ecs', variables: {}, planned: [] },
]

it.each(CASES)('plans $name', ({ runtime, variables, planned }) => {
  expect(plannedOf(runtime, variables)).toEqual([...planned].sort())
})

/** `type.name` of every resource the module declares, with `module.` for those of the submodule. */
function declaredResources(): Set<string> {
  const resourcesIn = (folder: string, prefix: string) => {
    const url = new URL(`../../../terraform/${folder}/`, import.meta.url)
    const files = readdirSync(url).filter((name) => name.endsWith('.tf'))
    return files.flatMap((name) =>
      [...readFileSync(new URL(name, url), 'utf8').matchAll(/^resource "(\w+)" "(\w+)"/gm)].map(
        (match) => `${prefix}${match[1]}.${match[2]}`,
      ),
    )
  }
  return new Set([
    ...resourcesIn('azure', ''),
    ...resourcesIn('modules/kubernetes-job', 'module.kubernetes_job.'),
  ])
}

const bucket = fc.option(fc.constantFrom('acme', 'acme/state', 'other/data'))
const variablesArbitrary = fc.record(
  {
    storage: fc.record({
      state_bucket: bucket,
      data_bucket: bucket,
      encryption: fc.record({
        enabled: fc.boolean(),
        kms_key_id: fc.option(fc.constant('https://v.vault.azure.net/keys/k')),
      }),
    }),
    monitoring: fc.record({
      enabled: fc.boolean(),
      log_group: fc.option(fc.constant('logs')),
      alerts: fc.record({
        channels: fc.array(fc.string(), { maxLength: 2 }),
        thresholds: fc.dictionary(fc.constantFrom('error_rate', 'timeout_rate', 'x'), fc.nat(9)),
      }),
    }),
    container_app_environment_id: fc.option(fc.constant('id')),
    container_registry_id: fc.option(fc.constant('id')),
    dag_bucket: fc.option(fc.constant('acme/dags')),
    airflow_principal_id: fc.option(fc.constant('id')),
    dagster_principal_id: fc.option(fc.constant('id')),
    existing_identity: fc.option(
      fc.record({
        id: fc.constant('i'),
        client_id: fc.constant('c'),
        principal_id: fc.option(fc.constant('p')),
      }),
    ),
    extra_role_assignments: fc.dictionary(
      fc.constantFrom('lake', 'a "b"'),
      fc.record({ role: fc.constant('Reader'), scope: fc.constant('/subscriptions/s') }),
    ),
    code_location_secrets: fc.constantFrom([], ['A'], ['A', 'B']),
    secrets: fc.constantFrom({}, { A: 'https://v.vault.azure.net/secrets/s' }),
    state_storage_name: fc.option(fc.constant('state')),
    success_within_hours: fc.option(fc.nat(48)),
    oidc_issuer_url: fc.option(fc.constant('https://issuer')),
    schedule: fc.option(fc.constant('0 2 * * *')),
    anything: fc.anything(),
  },
  { requiredKeys: [] },
)

it('draws a connected picture of declared resources, whatever the variables hold', () => {
  const declared = declaredResources()
  fc.assert(
    fc.property(fc.constantFrom(...RUNTIMES), variablesArbitrary, (runtime, variables) => {
      const { nodes, edges } = graphOf(runtime, variables)
      const addresses = nodes.map((node) => node.address)
      expect(new Set(addresses).size).toBe(addresses.length)
      for (const node of nodes.filter((one) => !one.isExisting)) {
        expect(declared).toContain(node.address.replace(/\[[^\]]*\]/g, ''))
      }
      const linked = new Set(edges.flatMap(({ from, to }) => [from, to]))
      expect(addresses.filter((address) => !linked.has(address))).toEqual([])
    }),
  )
})
