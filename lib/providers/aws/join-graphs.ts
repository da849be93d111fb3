import type { ResourceGraph } from '../resource-graph'

/** One graph of many; an edge to something that this job does not have falls away. */
export function joinGraphs(...graphs: readonly ResourceGraph[]): ResourceGraph {
  const nodes = graphs.flatMap((graph) => graph.nodes)
  const addresses = new Set(nodes.map(({ address }) => address))
  const edges = graphs.flatMap((graph) => graph.edges)
  return {
    nodes,
    edges: edges.filter(({ from, to }) => addresses.has(from) && addresses.has(to)),
  }
}
