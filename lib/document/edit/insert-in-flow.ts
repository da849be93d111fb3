import type { TextEdit } from '../document'
import { indentOf, isFirstOnLine, lineBreakAt, lineEnd, nextMark } from '../lines'
import type { Collection, Entry } from '../tree'

/** Edits that add `written` at a position of a list or map in brackets or braces. */
export function insertInFlow(
  text: string,
  container: Collection,
  entries: readonly Entry[],
  position: number,
  written: string,
): TextEdit[] | null {
  const next = entries[position]
  if (next) return [insertBefore(text, next, written)]
  const last = entries.at(-1)
  const open = container.start + 1
  const close = container.end - 1
  if (!last) return [insertInto(text, open, close, written)]

  const mark = nextMark(text, last.end)
  const hasComma = text[mark] === ','
  const behind = hasComma ? mark + 1 : last.end
  const hasLineEach = isFirstOnLine(text, last.start) && lineEnd(text, behind) < close
  if (!hasLineEach) {
    return [{ start: behind, end: behind, newText: `${hasComma ? '' : ','} ${written}` }]
  }
  const start = lineEnd(text, behind)
  const newText = lineBreakAt(text, behind) + indentOf(text, last.start) + written
  if (hasComma) return [{ start, end: start, newText: `${newText},` }]
  const comma = { start: last.end, end: last.end, newText: ',' }
  return start === last.end
    ? [{ start, end: start, newText: `,${newText}` }]
    : [comma, { start, end: start, newText }]
}

function insertBefore(text: string, next: Entry, written: string): TextEdit {
  const { start } = next
  const gap = isFirstOnLine(text, start) ? lineBreakAt(text, start) + indentOf(text, start) : ' '
  return { start, end: start, newText: `${written},${gap}` }
}

function insertInto(text: string, open: number, close: number, written: string): TextEdit {
  const inside = text.slice(open, close)
  if (inside === '' || /[^ ]/.test(inside)) return { start: open, end: open, newText: written }
  return { start: open, end: close, newText: ` ${written} ` }
}
