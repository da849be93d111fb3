import type { Span } from '@/lib/document/document'

/**
 * Where a stretch of one text stands in a later one: what both begin and end with has moved as a whole;
 * a stretch that reaches into what has changed keeps its ends that have not.
 */
export function spanAfter(span: Span, before: string, after: string): Span {
  if (before === after) return span
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++
  }
  const moved = (offset: number, change: number) => {
    if (offset <= head) return offset
    if (offset >= before.length - tail) return offset + after.length - before.length
    return change
  }
  const start = moved(span.start, head)
  return { start, end: Math.max(moved(span.end, after.length - tail), start) }
}
