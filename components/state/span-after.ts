import { diffText } from '@/lib/document/diff-text'
import type { Span } from '@/lib/document/document'

/**
 * Where a stretch of one text stands in a later one: what both begin and end with has moved as a whole;
 * a stretch that reaches into what has changed keeps its ends that have not.
 */
export function spanAfter(span: Span, before: string, after: string): Span {
  const change = diffText(before, after)
  if (!change) return span
  const growth = after.length - before.length
  const moved = (offset: number, inside: number) => {
    if (offset <= change.start) return offset
    return offset >= change.end ? offset + growth : inside
  }
  const start = moved(span.start, change.start)
  return { start, end: Math.max(moved(span.end, change.end + growth), start) }
}
