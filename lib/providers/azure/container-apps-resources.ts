import { existing } from '../existing-resource'
import { made } from '../made-resource'
import type { ResourceNode } from '../resource-graph'
import type { AzureContext } from './graph-parts'
import { rightNodes } from './rights'
import { secretKey } from './secret-key'

/** What a job on Container Apps is made of, besides its identity and its alarms. */
export function containerAppsNodes(context: AzureContext): ResourceNode[] {
  return [
    made(context, {
      address: 'azurerm_container_app_job.this[0]',
      label: 'Container Apps job',
      role: 'job',
      name: context.names('job'),
    }),
    ...(context.variables.container_app_environment_id
      ? [givenEnvironment(context.variables.container_app_environment_id)]
      : [...environmentNodes(context), ...networkNodes(context), ...logNodes(context)]),
    ...stateNodes(context),
    ...secretNodes(context),
    ...registryNodes(context),
  ]
}

function givenEnvironment(id: string): ResourceNode {
  return existing({
    address: 'existing.environment',
    label: 'Container Apps environment',
    role: 'cluster',
    name: id,
  })
}

/** The file share that keeps the runs' state, linked to an environment that exists. */
function stateNodes({ variables }: AzureContext): ResourceNode[] {
  const { state_storage_name: storage, container_app_environment_id: environment } = variables
  if (!storage || !environment) return []
  return [
    existing({
      address: 'existing.state_storage',
      label: 'Storage of the state',
      role: 'storage',
      name: storage,
    }),
  ]
}

function environmentNodes(context: AzureContext): ResourceNode[] {
  return [
    made(context, {
      address: 'azurerm_container_app_environment.this[0]',
      label: 'Container Apps environment',
      role: 'cluster',
      name: context.names('environment'),
    }),
  ]
}

function networkNodes(context: AzureContext): ResourceNode[] {
  const { networking, associate_security_group: associates } = context.variables
  const subnet = networking.subnet_ids[0]
  const group = networking.security_group_ids[0]
  if (subnet === undefined) return []
  const nodes = [
    existing(
      {
        address: 'existing.subnet',
        label: 'Subnet',
        role: 'network',
        name: subnet,
      },
      ['networking.subnet_ids'],
    ),
  ]
  if (group === undefined || !associates) return nodes
  return [
    ...nodes,
    made(context, {
      address: 'azurerm_subnet_network_security_group_association.this[0]',
      label: 'Security group on the subnet',
      role: 'network',
    }),
    existing(
      {
        address: 'existing.security_group',
        label: 'Network security group',
        role: 'network',
        name: group,
      },
      ['networking.security_group_ids'],
    ),
  ]
}

function logNodes(context: AzureContext): ResourceNode[] {
  return [
    made(context, {
      address: 'azurerm_monitor_diagnostic_setting.this[0]',
      label: 'Where the logs go',
      role: 'logs',
      name: context.names('diagnostics'),
    }),
    ...(context.variables.monitoring.log_group
      ? []
      : [
          made(context, {
            address: 'azurerm_log_analytics_workspace.this[0]',
            label: 'Log Analytics workspace',
            role: 'logs',
            name: context.names('workspace'),
          }),
        ]),
  ]
}

function secretNodes(context: AzureContext): ResourceNode[] {
  const urls = Object.values(context.variables.secrets)
  const secrets = new Map(
    urls.flatMap((url) => {
      const key = secretKey(url)
      return key === null ? [] : [[key, url] as const]
    }),
  )
  return [...secrets].flatMap(([key, url]) => [
    ...rightNodes(context, {
      address: `azurerm_role_assignment.secret["${key}"]`,
      label: 'Role assignment: secret',
      role: 'identity',
    }),
    existing({
      address: `existing.secret["${key}"]`,
      label: 'Key Vault secret',
      role: 'encryption',
      name: url,
    }),
  ])
}

function registryNodes(context: AzureContext): ResourceNode[] {
  const registry = context.variables.container_registry_id
  if (!registry) return []
  return [
    ...rightNodes(context, {
      address: 'azurerm_role_assignment.registry[0]',
      label: 'Role assignment: image',
      role: 'identity',
    }),
    existing({
      address: 'existing.registry',
      label: 'Container registry',
      role: 'job',
      name: registry,
    }),
  ]
}
