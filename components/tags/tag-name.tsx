import type { RenderedTag, TagEntry } from '@/lib/tags/tag'
import { BreakableText } from './breakable-text'
import { TagGiven } from './tag-given'

interface TagNameProps {
  readonly entry: TagEntry
  readonly tag: RenderedTag | null
}

/** The canonical name, and below it the cloud's own where it is another. */
export function TagName({ entry, tag }: TagNameProps) {
  const isRemoved = entry.winner.isRemoval === true
  return (
    <span className="flex min-w-0 flex-col">
      <span className={isRemoved ? 'wrap-anywhere text-muted line-through' : 'wrap-anywhere'}>
        <BreakableText text={entry.name} />
      </span>
      {tag && tag.name !== entry.name && <TagGiven entry={entry} part="name" tag={tag} />}
    </span>
  )
}
