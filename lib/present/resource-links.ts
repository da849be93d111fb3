import type { ResourceGraph, ResourceNode } from '../providers/resource-graph'

/** A connection as a sentence starts from one of its ends: "Starts" + "Task definition". */
export interface ResourceLink {
  readonly words: string
  readonly other: string
}

/** What a resource does to others, then what others do to it. */
export function resourceLinks(
  { nodes, edges }: ResourceGraph,
  { address }: ResourceNode,
): readonly ResourceLink[] {
  const label = (of: string) => nodes.find((node) => node.address === of)?.label ?? of
  const outward = edges
    .filter(({ from }) => from === address)
    .map((edge) => ({ words: sentenceCase(edge.label), other: label(edge.to) }))
  const inward = edges
    .filter(({ to }) => to === address)
    .map((edge) => ({ words: `${label(edge.from)} ${edge.label}`, other: 'this' }))
  return [...outward, ...inward]
}

const sentenceCase = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
