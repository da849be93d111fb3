import { Icon } from '@/components/ui/icon'
import type { ResourceNode } from '@/lib/providers/resource-graph'

/** Whether a resource carries the tags, in one word; why not is in its details. */
export function ResourceTags({ node }: { readonly node: ResourceNode }) {
  const { tags } = node
  return (
    <span
      className={`flex shrink-0 items-center gap-1 self-start text-sm ${tags.carried ? 'text-ok' : 'text-muted'}`}
    >
      <Icon name={tags.carried ? 'check' : 'minus'} size={12} />
      {tags.carried ? (tags.labels ? 'labels' : 'tags') : 'no tags'}
    </span>
  )
}
