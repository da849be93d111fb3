import type { TextEdit } from '../document'
import { isFirstOnLine, lineEnd, lineStart, nextLineStart, nextMark } from '../lines'
import type { Entry } from '../tree'

/** Edits that remove one of several entries between brackets or braces, with one comma. */
export function deleteInFlow(
  text: string,
  entries: readonly Entry[],
  position: number,
): TextEdit[] | null {
  const entry = entries[position]
  if (!entry) return null
  const previous = entries[position - 1]
  const next = entries[position + 1]
  if (hasOwnLines(text, entry)) return deleteOwnLines(text, entry, previous, next)
  if (next) return [deleteUpTo(text, entry, next)]
  return previous ? deleteBehind(text, previous, entry) : null
}

/** True when nothing but the entry, its comma and a comment stands on its lines. */
function hasOwnLines(text: string, { start, end }: Entry): boolean {
  return (
    isFirstOnLine(text, start) && /^\s*,?\s*(?:#.*)?$/.test(text.slice(end, lineEnd(text, end)))
  )
}

function deleteOwnLines(
  text: string,
  { start, end }: Entry,
  previous: Entry | undefined,
  next: Entry | undefined,
): TextEdit[] {
  const lines = { start: lineStart(text, start), end: nextLineStart(text, end), newText: '' }
  const hasComma = text[nextMark(text, end)] === ','
  if (next || hasComma || !previous) return [lines]
  const comma = nextMark(text, previous.end)
  return [{ start: comma, end: comma + 1, newText: '' }, lines]
}

/** `a, ` of `[a, b]`, and a comment behind the comma; comments on lines of their own stay. */
function deleteUpTo(text: string, { start, end }: Entry, next: Entry): TextEdit {
  const comma = nextMark(text, end)
  const [behind = ''] = /^[^\S\r\n]*(?:#[^\r\n]*)?/.exec(text.slice(comma + 1)) ?? []
  const after = comma + 1 + behind.length
  const isClear = !behind.includes('#') && text.slice(after, next.start).trim() === ''
  return { start, end: isClear ? next.start : after, newText: '' }
}

/** `, b` of `[a, b]`; only the comma and `b` when a comment stands between the two. */
function deleteBehind(text: string, previous: Entry, { start, end }: Entry): TextEdit[] {
  if (!text.slice(previous.end, start).includes('#')) {
    return [{ start: previous.end, end, newText: '' }]
  }
  const comma = nextMark(text, previous.end)
  return [
    { start: comma, end: comma + 1, newText: '' },
    { start, end, newText: '' },
  ]
}
