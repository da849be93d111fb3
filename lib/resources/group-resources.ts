import {
  RESOURCE_ROLES,
  type ResourceGraph,
  type ResourceNode,
  type ResourceRole,
} from '../providers/resource-graph'

/** How the groups are called. */
export const ROLE_TITLES: Readonly<Record<ResourceRole, string>> = {
  launcher: 'Launcher',
  job: 'Job',
  identity: 'Identity',
  network: 'Network',
  logs: 'Logs',
  alarm: 'Alarms',
  encryption: 'Encryption',
  storage: 'Storage',
  cluster: 'Cluster',
}

export interface ResourceGroup {
  readonly role: ResourceRole
  readonly title: string
  readonly nodes: readonly ResourceNode[]
}

/** The resources by the part they play, in the order of the roles; what is existing comes last. */
export function groupResources(graph: ResourceGraph): readonly ResourceGroup[] {
  return RESOURCE_ROLES.map((role) => {
    const nodes = graph.nodes.filter((node) => node.role === role)
    const ordered = [...nodes.filter((n) => !n.isExisting), ...nodes.filter((n) => n.isExisting)]
    return { role, title: ROLE_TITLES[role], nodes: ordered }
  }).filter((group) => group.nodes.length > 0)
}
