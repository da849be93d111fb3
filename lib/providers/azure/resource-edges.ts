import type { ResourceEdge, ResourceNode } from '../resource-graph'

const JOB = 'azurerm_container_app_job.this[0]'
const CRON_JOB = 'module.kubernetes_job[0].kubernetes_cron_job_v1.this[0]'
const ONE_JOB = 'module.kubernetes_job[0].kubernetes_job_v1.this[0]'
const FILES = 'module.kubernetes_job[0].kubernetes_config_map_v1.files[0]'
const ACCOUNT = 'module.kubernetes_job[0].kubernetes_service_account_v1.this[0]'
const MADE_IDENTITY = 'azurerm_user_assigned_identity.this[0]'
const GIVEN_IDENTITY = 'existing.identity'
const ENVIRONMENT = 'azurerm_container_app_environment.this[0]'
const DIAGNOSTICS = 'azurerm_monitor_diagnostic_setting.this[0]'
const WORKSPACE = 'azurerm_log_analytics_workspace.this[0]'
const STARTER = 'azurerm_role_definition.starter[0]'
const CODE = 'azurerm_container_app.code_location[0]'
const CODE_IDENTITY = 'azurerm_user_assigned_identity.code_location[0]'
const DAGSTER_STARTER = 'azurerm_role_assignment.dagster_starter[0]'
const CODE_PULL = 'azurerm_role_assignment.code_location_registry[0]'
const AIRFLOW_STARTER = 'azurerm_role_assignment.airflow_starter[0]'
const DAG = 'azurerm_storage_blob.dag[0]'
const FEDERATION = 'azurerm_federated_identity_credential.kubernetes[0]'
const SUBNET_GROUP = 'azurerm_subnet_network_security_group_association.this[0]'
const PULL = 'azurerm_role_assignment.registry[0]'

type Edge = readonly [from: string, label: string, to: string]

/** What holds for the identity of the job, whoever made it. */
const ofIdentity = (identity: string): readonly Edge[] => [
  [JOB, 'runs as', identity],
  [identity, 'holds', 'azurerm_role_assignment.key["key"]'],
  [identity, 'holds', PULL],
  [ACCOUNT, 'names', identity],
  ['existing.service_account', 'names', identity],
  [FEDERATION, 'lets in as', identity],
]

/** From, verb, to. Those whose ends both exist are drawn. */
const EDGES: readonly Edge[] = [
  ...[MADE_IDENTITY, GIVEN_IDENTITY].flatMap(ofIdentity),
  [JOB, 'keeps its state in', 'existing.state_storage'],
  [JOB, 'pulls from', 'existing.registry'],
  [JOB, 'uses', 'existing.key'],
  [JOB, 'runs in', ENVIRONMENT],
  [JOB, 'runs in', 'existing.environment'],
  [ENVIRONMENT, 'lies in', 'existing.subnet'],
  [SUBNET_GROUP, 'guards', 'existing.subnet'],
  [SUBNET_GROUP, 'takes its rules from', 'existing.security_group'],
  [ENVIRONMENT, 'logs through', DIAGNOSTICS],
  [DIAGNOSTICS, 'writes to', WORKSPACE],
  [DIAGNOSTICS, 'writes to', 'existing.workspace'],
  ['azurerm_role_assignment.key["key"]', 'allows to use', 'existing.key'],
  [PULL, 'allows to pull from', 'existing.registry'],
  ['existing.dagster', 'asks', CODE],
  ['existing.dagster', 'starts', JOB],
  [CODE, 'runs as', CODE_IDENTITY],
  [CODE, 'runs in', ENVIRONMENT],
  [CODE, 'runs in', 'existing.environment'],
  ['existing.dagster', 'holds', DAGSTER_STARTER],
  [DAGSTER_STARTER, 'grants', STARTER],
  [CODE_IDENTITY, 'holds', CODE_PULL],
  [CODE_PULL, 'allows to pull from', 'existing.registry'],
  ['existing.airflow', 'starts', JOB],
  ['existing.airflow', 'reads', DAG],
  [DAG, 'lies in', 'existing.dag_container'],
  ['existing.airflow', 'holds', AIRFLOW_STARTER],
  [AIRFLOW_STARTER, 'grants', STARTER],
  [STARTER, 'allows to start', JOB],
  ...[CRON_JOB, ONE_JOB].flatMap((job): [string, string, string][] => [
    [job, 'runs in', 'existing.cluster'],
    [job, 'reads', FILES],
    [job, 'runs as', ACCOUNT],
    [job, 'runs as', 'existing.service_account'],
  ]),
  [FEDERATION, 'trusts', ACCOUNT],
  [FEDERATION, 'trusts', 'existing.service_account'],
]

/** The edges that the nodes of one job may have; not every end is there. */
export function resourceEdges(nodes: readonly ResourceNode[]): readonly ResourceEdge[] {
  const addresses = nodes.map((node) => node.address)
  return [...EDGES, ...addresses.flatMap((address) => edgesByKey(address, addresses))].map(
    ([from, label, to]) => ({ from, to, label }),
  )
}

/** Edges of resources made once for each key: rights, alarms and action groups. */
function edgesByKey(address: string, all: readonly string[]): [string, string, string][] {
  const job = all.find((other) => [JOB, CRON_JOB, ONE_JOB].includes(other)) ?? JOB
  const [, used, usedKey] = /^existing\.(storage|secret)(\[".*"\])$/.exec(address) ?? []
  if (used !== undefined) {
    return [[job, used === 'storage' ? 'reads and writes' : 'reads', `existing.${used}${usedKey}`]]
  }
  const [, kind, key] =
    /^azurerm_role_assignment\.(storage|secret|extra)(\[".*"\])$/.exec(address) ?? []
  if (kind !== undefined) {
    const target = `existing.${kind === 'extra' ? 'scope' : kind}${key}`
    return [
      [MADE_IDENTITY, 'holds', address],
      [GIVEN_IDENTITY, 'holds', address],
      [address, 'allows to use', target],
    ]
  }
  const [, ofCode] = /^azurerm_role_assignment\.code_location_secret(\[".*"\])$/.exec(address) ?? []
  if (ofCode !== undefined) {
    return [
      [CODE_IDENTITY, 'holds', address],
      [address, 'allows to use', `existing.secret${ofCode}`],
    ]
  }
  if (!address.startsWith('azurerm_monitor_scheduled_query_rules_alert_v2.')) return []
  const groups = all.filter((other) => other.startsWith('existing.action_group'))
  return [
    [address, 'watches', job],
    [address, 'queries', WORKSPACE],
    [address, 'queries', 'existing.workspace'],
    ...groups.map((group): [string, string, string] => [address, 'calls', group]),
  ]
}
