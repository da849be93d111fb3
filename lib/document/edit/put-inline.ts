import type { TextEdit } from '../document'
import { lineEnd } from '../lines'
import { type Entry, isBlank, isBlockCollection, isTextBlock } from '../tree'

/** Edits that write `written` as the value of an entry, on the line of its key or dash. */
export function putInline(text: string, entry: Entry, written: string): TextEdit[] | null {
  const { value, end } = entry
  if (isBlank(value)) {
    const gap = entry.afterMark === null ? ': ' : ' '
    return [{ start: end, end, newText: gap + written }]
  }
  const { start, end: valueEnd } = value
  if (isTextBlock(value)) {
    const headerEnd = start + headerLength(text, start)
    const contentStart = lineEnd(text, start)
    const header = { start, end: headerEnd, newText: written }
    return end > contentStart ? [header, { start: contentStart, end, newText: '' }] : [header]
  }
  if (!isBlockCollection(value)) return [{ start, end: valueEnd, newText: written }]

  if (value.anchor !== null || value.tag !== null || entry.afterMark === null) return null
  const markLineEnd = lineEnd(text, entry.afterMark)
  if (start < markLineEnd) return [{ start, end, newText: written }]
  return [
    { start: entry.afterMark, end: entry.afterMark, newText: ` ${written}` },
    { start: markLineEnd, end: lineEnd(text, end), newText: '' },
  ]
}

/** Length of `|`, `>-`, `|2+` and the like. */
export function headerLength(text: string, start: number): number {
  return /^[|>][-+\d]*/.exec(text.slice(start, start + 4))?.[0].length ?? 0
}
