import type { ResourceGraph } from '../resource-graph'

/** The nodes and edges of all, in their order; the edges of a part may lead to another part. */
export function joinGraphs(...graphs: readonly ResourceGraph[]): ResourceGraph {
  return {
    nodes: graphs.flatMap(({ nodes }) => nodes),
    edges: graphs.flatMap(({ edges }) => edges),
  }
}
