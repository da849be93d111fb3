import type { ResourceGraph, ResourceNode } from '../resource-graph'
import type { ResourceInput } from '../resource-input'
import { containerAppsNodes } from './container-apps-resources'
import { AZURE_EFFECTS } from './effects'
import { existingNode, type GraphContext } from './graph-nodes'
import { kubernetesNodes } from './kubernetes-resources'
import { readModuleInput } from './module-input'
import { airflowNodes, dagsterNodes } from './orchestrator-resources'
import { resourceEdges } from './resource-edges'
import { alarmNodes, identityNodes } from './shared-resources'

const NODES_BY_RUNTIME = {
  container_apps: containerAppsNodes,
  dagster: (context) => [...dagsterNodes(context), ...containerAppsNodes(context)],
  airflow: (context) => [...airflowNodes(context), ...containerAppsNodes(context)],
  kubernetes: kubernetesNodes,
} satisfies Record<keyof typeof AZURE_EFFECTS, (context: GraphContext) => ResourceNode[]>

/**
 * What `terraform/azure` makes of the variables, at the addresses of its plan, with what must exist
 * already. A runtime that Azure has not makes nothing.
 */
export function azureResources({ runtime, variables, names }: ResourceInput): ResourceGraph {
  if (!isAzureRuntime(runtime)) return { nodes: [], edges: [] }
  const input = readModuleInput(variables)
  const context: GraphContext = { input, effects: AZURE_EFFECTS[runtime], names }
  const alarms = alarmNodes(context)
  const nodes = [
    ...NODES_BY_RUNTIME[runtime](context),
    ...identityNodes(context),
    ...workspaceNodes(context, alarms.length > 0),
    ...alarms,
  ]
  return { nodes, edges: resourceEdges(nodes) }
}

function isAzureRuntime(runtime: string): runtime is keyof typeof AZURE_EFFECTS {
  return Object.hasOwn(AZURE_EFFECTS, runtime)
}

/** The workspace of `log_group`, where the logs of a new environment go or the alarms look. */
function workspaceNodes({ input, effects }: GraphContext, hasAlarms: boolean): ResourceNode[] {
  const makesEnvironment =
    effects !== AZURE_EFFECTS.kubernetes && !input.container_app_environment_id
  if (!input.monitoring.log_group || !(makesEnvironment || hasAlarms)) return []
  return [
    existingNode({
      address: 'existing.workspace',
      label: 'Log Analytics workspace',
      role: 'logs',
      name: input.monitoring.log_group,
      fields: ['monitoring.log_group'],
    }),
  ]
}
