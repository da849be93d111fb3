import { Icon } from '@/components/ui/icon'
import type { ResourceNode } from '@/lib/providers/resource-graph'

/** Whether a resource carries the tags, in one word; why not is in its details. */
export function ResourceTags({ node }: { readonly node: ResourceNode }) {
  const { carried } = node.tags
  return (
    <span
      className={`flex shrink-0 items-center gap-1 self-start text-sm ${carried ? 'text-ok' : 'text-muted'}`}
    >
      <Icon name={carried ? 'check' : 'minus'} size={12} />
      {carried ? 'tags' : 'no tags'}
    </span>
  )
}
