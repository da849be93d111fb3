import type { ResourceGraph } from './resource-graph'

export const NOTHING: ResourceGraph = { nodes: [], edges: [] }

/** The nodes and edges of all, in their order; the edges of a part may lead to another part. */
export function joinGraphs(...graphs: readonly ResourceGraph[]): ResourceGraph {
  return {
    nodes: graphs.flatMap(({ nodes }) => nodes),
    edges: graphs.flatMap(({ edges }) => edges),
  }
}

/** Parts name what they may be tied to; what this job does not have takes its edges with it. */
export function withoutLooseEdges({ nodes, edges }: ResourceGraph): ResourceGraph {
  const known = new Set(nodes.map(({ address }) => address))
  return { nodes, edges: edges.filter(({ from, to }) => known.has(from) && known.has(to)) }
}
