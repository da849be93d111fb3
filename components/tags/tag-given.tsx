import { Badge } from '@/components/ui/badge'
import { shownText } from '@/components/ui/shown-text'
import type { RenderedTag, TagChange, TagEntry } from '@/lib/tags/tag'
import { BreakableText } from './breakable-text'
import { ChangeMark } from './change-mark'

interface TagGivenProps {
  readonly entry: TagEntry
  readonly tag: RenderedTag | null
  readonly part: TagChange['part']
  /** In little room: a few lines with whole words, the rest behind an ellipsis and whole in the tooltip. */
  readonly isClipped?: boolean
}

const WHOLE = 'wrap-anywhere'
const CLIPPED = 'line-clamp-3 text-ellipsis'
/** So many letters fit wherever there is room for a column. */
const SHORT = 10

/** The name or the value as a cloud is given it, with a mark where it was changed on the way. */
export function TagGiven({ entry, tag, part, isClipped = false }: TagGivenProps) {
  if (entry.winner.isRemoval) return <Badge>Removed</Badge>
  if (!tag) return <Badge>Not given</Badge>
  const changes = tag.changes.filter((change) => change.part === part)
  const text = shownText(tag[part])
  return (
    <span className="inline-flex max-w-full items-baseline gap-1">
      {text === '' ? (
        <span className="text-muted">empty</span>
      ) : (
        <code
          className={`min-w-0 font-mono text-sm whitespace-pre-wrap ${isClipped ? CLIPPED : WHOLE} ${part === 'name' ? 'text-muted' : ''}`}
          title={isClipped && text.length > SHORT ? text : undefined}
        >
          <BreakableText text={text} />
        </code>
      )}
      {changes.length > 0 && <ChangeMark changes={changes} part={part} />}
    </span>
  )
}
