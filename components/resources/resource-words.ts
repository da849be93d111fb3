import type { ResourceGraph } from '@/lib/providers/resource-graph'

/** "9 resources, 4 existing": what is built and what is only used. */
export function resourceWords({ nodes }: ResourceGraph): string {
  const existing = nodes.filter((node) => node.isExisting).length
  const built = nodes.length - existing
  const words = `${built} ${built === 1 ? 'resource' : 'resources'}`
  return existing > 0 ? `${words}, ${existing} existing` : words
}
