import { Badge } from '@/components/ui/badge'
import { shownText } from '@/components/ui/shown-text'
import type { RenderedTag, TagChange, TagEntry } from '@/lib/tags/tag'
import { ChangeMark } from './change-mark'

interface TagGivenProps {
  readonly entry: TagEntry
  readonly tag: RenderedTag | null
  readonly part: TagChange['part']
}

/** The name or the value as a cloud is given it, with a mark where it was changed on the way. */
export function TagGiven({ entry, tag, part }: TagGivenProps) {
  if (entry.winner.isRemoval) return <Badge>Removed</Badge>
  if (!tag) return <Badge>Not given</Badge>
  const changes = tag.changes.filter((change) => change.part === part)
  return (
    <span className="inline-flex max-w-full items-baseline gap-1">
      {tag[part] === '' ? (
        <span className="text-muted">empty</span>
      ) : (
        <code
          className={`min-w-0 font-mono text-sm wrap-anywhere whitespace-pre-wrap ${part === 'name' ? 'text-muted' : ''}`}
        >
          {shownText(tag[part])}
        </code>
      )}
      {changes.length > 0 && <ChangeMark changes={changes} part={part} />}
    </span>
  )
}
