import type { JobModel } from '@/schemas/models'
import type { Path } from '../document/document'
import type { ResourceGraph, ResourceNode, ResourceRole } from '../providers/resource-graph'
import { connectorPaths } from './connector-paths'
import { resourcePaths } from './resource-paths'

/** A resource's part around the job, or the place that the job reads from or writes to. */
export type PictureRole = ResourceRole | 'source' | 'target'

/** The tags that a resource carries, as far as a mark on the picture tells. */
export interface TagCount {
  readonly count: number
  readonly limit: number
  /** What the cloud calls them: "tag", "label". */
  readonly noun: string
}

/** A box of the picture: a resource, or a connector, which is none. */
export interface PictureNode {
  /** The resource's address; `source` and `target` for the connectors. */
  readonly id: string
  readonly role: PictureRole
  readonly label: string
  /** The name in the cloud, or the connector's. */
  readonly name: string | null
  readonly isExisting: boolean
  /** "19/50 tags", "no tags", "existing"; empty for a connector. */
  readonly mark: string
  /** The one node in the words of a screen reader. */
  readonly spoken: string
  /** What shapes it, from the root of the job. */
  readonly paths: readonly Path[]
  /** Null for a connector. */
  readonly resource: ResourceNode | null
}

export interface PictureEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly verb: string
  /** On the way from the source over the job to the target. */
  readonly isFlow: boolean
}

export interface Picture {
  readonly nodes: readonly PictureNode[]
  readonly edges: readonly PictureEdge[]
}

/**
 * What the picture shows: the resources, and for the picture alone the connectors that the job
 * names. They are no resources, so they stay out of the graph that is compared with the plan.
 */
export function pictureOf(
  graph: ResourceGraph,
  job: Pick<JobModel, 'source_connector' | 'target_connector'>,
  tags: TagCount,
): Picture {
  const source = connectorNode('source', job.source_connector)
  const target = connectorNode('target', job.target_connector)
  const center = graph.nodes.find(({ role }) => role === 'job')
  const known = new Set(graph.nodes.map(({ address }) => address))
  const edges = graph.edges
    .filter(({ from, to }) => known.has(from) && known.has(to) && from !== to)
    .map(({ from, to, label }, index) => ({
      id: `${index} ${from} ${label} ${to}`,
      from,
      to,
      verb: label,
      isFlow: false,
    }))
  const flow = (from: string, to: string, verb: string) => [
    { id: `flow ${from} ${to}`, from, to, verb, isFlow: true },
  ]
  return {
    nodes: [...source, ...graph.nodes.map((node) => resourceNode(node, tags)), ...target],
    edges: [
      ...edges,
      ...(center && source.length > 0 ? flow('source', center.address, 'is read by') : []),
      ...(center && target.length > 0 ? flow(center.address, 'target', 'writes to') : []),
    ],
  }
}

function resourceNode(resource: ResourceNode, tags: TagCount): PictureNode {
  const { address, label, role, name, isExisting } = resource
  return {
    id: address,
    role,
    label,
    name: name ?? null,
    isExisting,
    mark: markOf(resource, tags),
    spoken: `${label}, ${spokenKind(resource, tags)}`,
    paths: resourcePaths(resource),
    resource,
  }
}

function markOf({ isExisting, tags }: ResourceNode, { count, limit, noun }: TagCount): string {
  if (isExisting) return 'existing'
  if (!tags.carried) return `no ${noun}s`
  // Kubernetes has no limit to their number.
  return tags.labels ? countOf(labelCount(tags.labels), 'label') : `${count}/${limit} ${noun}s`
}

function spokenKind({ address, name, isExisting, tags }: ResourceNode, given: TagCount): string {
  if (isExisting) return name === undefined ? 'existing' : `${name}, existing`
  if (!tags.carried) return `${address}, carries no ${given.noun}s`
  const carried = tags.labels
    ? countOf(labelCount(tags.labels), 'label')
    : countOf(given.count, given.noun)
  return `${address}, carries ${carried}`
}

const labelCount = (labels: Readonly<Record<string, string>>): number => Object.keys(labels).length

const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

function connectorNode(role: 'source' | 'target', name: string | undefined): PictureNode[] {
  if (!name) return []
  const label = role === 'source' ? 'Source' : 'Target'
  return [
    {
      id: role,
      role,
      label,
      name,
      isExisting: false,
      mark: '',
      spoken: `${label} connector, ${name}`,
      paths: connectorPaths(role),
      resource: null,
    },
  ]
}
