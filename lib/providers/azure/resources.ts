import { existing } from '../existing-resource'
import { NOTHING, withoutLooseEdges } from '../join-graphs'
import type { ResourceGraph, ResourceNode } from '../resource-graph'
import type { ResourceInput } from '../resource-input'
import { containerAppsNodes } from './container-apps-resources'
import { type AzureContext, type AzureRuntime, azureContext, isAzureRuntime } from './graph-parts'
import { kubernetesNodes } from './kubernetes-resources'
import { airflowNodes, dagsterNodes } from './orchestrator-resources'
import { resourceEdges } from './resource-edges'
import { alarmNodes, identityNodes } from './shared-resources'

const NODES: Readonly<Record<AzureRuntime, (context: AzureContext) => ResourceNode[]>> = {
  container_apps: containerAppsNodes,
  dagster: (context) => [...dagsterNodes(context), ...containerAppsNodes(context)],
  airflow: (context) => [...airflowNodes(context), ...containerAppsNodes(context)],
  kubernetes: kubernetesNodes,
}

/**
 * What `terraform/azure` makes of the variables, at the addresses of its plan, with what must exist
 * already. A runtime that Azure has not makes nothing.
 */
export function azureResources(input: ResourceInput): ResourceGraph {
  const { runtime } = input
  if (!isAzureRuntime(runtime)) return NOTHING
  const context = azureContext(runtime, input)
  const alarms = alarmNodes(context)
  const nodes = [
    ...NODES[runtime](context),
    ...identityNodes(context),
    ...workspaceNodes(context, alarms.length > 0),
    ...alarms,
  ]
  return withoutLooseEdges({ nodes, edges: resourceEdges(nodes) })
}

/** The workspace of `log_group`, where the logs of a new environment go or the alarms look. */
function workspaceNodes({ runtime, variables }: AzureContext, hasAlarms: boolean): ResourceNode[] {
  const makesEnvironment = runtime !== 'kubernetes' && !variables.container_app_environment_id
  if (!variables.monitoring.log_group || !(makesEnvironment || hasAlarms)) return []
  return [
    existing(
      {
        address: 'existing.workspace',
        label: 'Log Analytics workspace',
        role: 'logs',
        name: variables.monitoring.log_group,
      },
      ['monitoring.log_group'],
    ),
  ]
}
