import type { TargetOf } from '@/components/state/use-pointing'
import { connectorPaths } from '@/lib/resources/connector-paths'
import { resourcePaths } from '@/lib/resources/resource-paths'

/** What an item of the list or a node of the picture stands for; both name their resource. */
export const resourceTarget: TargetOf = (element, { lastGood }) => {
  const id = element.closest<HTMLElement>('[data-resource]')?.dataset.resource
  if (id === undefined) return null
  if (id === 'source' || id === 'target') return { document: 'job', paths: connectorPaths(id) }
  const node = lastGood.resources?.nodes.find(({ address }) => address === id)
  return node && node.fields.length > 0 ? { document: 'job', paths: resourcePaths(node) } : null
}
