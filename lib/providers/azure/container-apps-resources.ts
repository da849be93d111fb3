import type { ResourceNode } from '../resource-graph'
import { existingNode, type GraphContext, taggedNode, untaggedNode } from './graph-nodes'

const ASSIGNMENT = 'A role assignment has no tags in Azure.'

/** What a job on Container Apps is made of, besides its identity and its alarms. */
export function containerAppsNodes(context: GraphContext): ResourceNode[] {
  return [
    taggedNode(context, {
      address: 'azurerm_container_app_job.this[0]',
      label: 'Container Apps job',
      role: 'job',
      name: context.names('job'),
    }),
    ...(context.input.container_app_environment_id
      ? [givenEnvironment(context.input.container_app_environment_id)]
      : [...environmentNodes(context), ...networkNodes(context), ...logNodes(context)]),
    ...secretNodes(context),
    ...registryNodes(context),
  ]
}

function givenEnvironment(id: string): ResourceNode {
  return existingNode({
    address: 'existing.environment',
    label: 'Container Apps environment',
    role: 'cluster',
    name: id,
  })
}

function environmentNodes(context: GraphContext): ResourceNode[] {
  return [
    taggedNode(context, {
      address: 'azurerm_container_app_environment.this[0]',
      label: 'Container Apps environment',
      role: 'cluster',
      name: context.names('environment'),
    }),
  ]
}

function networkNodes(context: GraphContext): ResourceNode[] {
  const { networking, associate_security_group: associates } = context.input
  const subnet = networking.subnet_ids[0]
  const group = networking.security_group_ids[0]
  if (subnet === undefined) return []
  const nodes = [
    existingNode({
      address: 'existing.subnet',
      label: 'Subnet',
      role: 'network',
      name: subnet,
      fields: ['networking.subnet_ids'],
    }),
  ]
  if (group === undefined || !associates) return nodes
  return [
    ...nodes,
    untaggedNode(context, {
      address: 'azurerm_subnet_network_security_group_association.this[0]',
      label: 'Security group on the subnet',
      role: 'network',
      why: 'An association is no resource of its own in Azure and has no tags.',
    }),
    existingNode({
      address: 'existing.security_group',
      label: 'Network security group',
      role: 'network',
      name: group,
      fields: ['networking.security_group_ids'],
    }),
  ]
}

function logNodes(context: GraphContext): ResourceNode[] {
  return [
    untaggedNode(context, {
      address: 'azurerm_monitor_diagnostic_setting.this[0]',
      label: 'Where the logs go',
      role: 'logs',
      name: context.names('diagnostics'),
      why: 'A diagnostic setting is part of what it watches and has no tags.',
    }),
    ...(context.input.monitoring.log_group
      ? []
      : [
          taggedNode(context, {
            address: 'azurerm_log_analytics_workspace.this[0]',
            label: 'Log Analytics workspace',
            role: 'logs',
            name: context.names('workspace'),
          }),
        ]),
  ]
}

function secretNodes(context: GraphContext): ResourceNode[] {
  const urls = Object.values(context.input.secrets)
  const secrets = new Map(
    urls.flatMap((url) => {
      const parts = /^https:\/\/([^.]+)[.].*\/secrets\/([^/]+)/.exec(url)
      return parts ? [[`${parts[1]}/${parts[2]}`, url]] : []
    }),
  )
  return [...secrets].flatMap(([key, url]) => [
    untaggedNode(context, {
      address: `azurerm_role_assignment.secret["${key}"]`,
      label: 'Right on a secret',
      role: 'identity',
      why: ASSIGNMENT,
    }),
    existingNode({
      address: `existing.secret["${key}"]`,
      label: 'Key Vault secret',
      role: 'encryption',
      name: url,
    }),
  ])
}

function registryNodes(context: GraphContext): ResourceNode[] {
  const registry = context.input.container_registry_id
  if (!registry) return []
  return [
    untaggedNode(context, {
      address: 'azurerm_role_assignment.registry[0]',
      label: 'Right to pull the image',
      role: 'identity',
      why: ASSIGNMENT,
    }),
    existingNode({
      address: 'existing.registry',
      label: 'Container registry',
      role: 'job',
      name: registry,
    }),
  ]
}
