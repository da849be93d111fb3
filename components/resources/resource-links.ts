import type { ResourceGraph, ResourceNode } from '@/lib/providers/resource-graph'

/** A connection seen from one of its ends. */
export interface ResourceLink {
  /** `out`: the resource does something to the other; `in`: the other does it to the resource. */
  readonly direction: 'out' | 'in'
  /** What is done: "starts", "writes to". */
  readonly verb: string
  readonly other: ResourceNode
}

/** What a resource does to others, then what others do to it. */
export function resourceLinks(
  { nodes, edges }: ResourceGraph,
  { address }: ResourceNode,
): readonly ResourceLink[] {
  const byAddress = new Map(nodes.map((node) => [node.address, node]))
  const links = (direction: 'out' | 'in', near: 'from' | 'to', far: 'from' | 'to') =>
    edges
      .filter((edge) => edge[near] === address)
      .flatMap((edge): ResourceLink[] => {
        const other = byAddress.get(edge[far])
        return other ? [{ direction, verb: edge.label, other }] : []
      })
  return [...links('out', 'from', 'to'), ...links('in', 'to', 'from')]
}
