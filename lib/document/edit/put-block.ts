import type { TextEdit } from '../document'
import { columnOf, lineBreakAt, lineEnd, lineStart } from '../lines'
import { type Entry, isBlank, isBlockCollection, isTextBlock } from '../tree'
import { headerLength } from './put-inline'
import type { Style } from './style'
import { blockLines, isList, type PlainValue } from './write-value'

/** Edits that write a list or map as lines below its key, or behind its dash. */
export function putBlock(
  text: string,
  entry: Entry,
  isItem: boolean,
  value: PlainValue,
  style: Style,
): TextEdit[] | null {
  const old = entry.value
  const hasProperties = old.tag !== null || old.anchor !== null
  if (hasProperties || entry.isExplicit || entry.afterMark === null) return null
  return isItem ? behindDash(text, entry, value, style) : belowKey(text, entry, value, style)
}

function behindDash(text: string, entry: Entry, value: PlainValue, style: Style): TextEdit[] {
  const { value: old, start, end } = entry
  const isEmpty = isBlank(old)
  const column = isEmpty ? columnOf(text, start) + 2 : columnOf(text, old.start)
  const lines = joined(text, start, blockLines(value, style, column), column)
  return isEmpty
    ? [{ start: end, end, newText: ` ${lines}` }]
    : [{ start: old.start, end, newText: lines }]
}

function belowKey(text: string, entry: Entry, value: PlainValue, style: Style): TextEdit[] {
  const { value: old, end } = entry
  const column = columnOf(text, entry.start) + (isList(value) ? style.listStep : style.step)
  const body =
    ' '.repeat(column) + joined(text, entry.start, blockLines(value, style, column), column)
  const below = lineBreakAt(text, entry.start) + body
  const after = lineEnd(text, end)
  if (isBlank(old)) return [{ start: after, end: after, newText: below }]

  const valueStart = old.start
  const mark = entry.afterMark ?? valueStart
  const keyLineEnd = lineEnd(text, mark)
  if (isBlockCollection(old) || valueStart > keyLineEnd) {
    return [{ start: lineStart(text, valueStart), end, newText: body }]
  }
  if (isTextBlock(old)) {
    const header = { start: mark, end: valueStart + headerLength(text, valueStart), newText: '' }
    return [header, { start: keyLineEnd, end: Math.max(end, keyLineEnd), newText: below }]
  }
  return [
    { start: mark, end, newText: '' },
    { start: after, end: after, newText: below },
  ]
}

function joined(text: string, offset: number, lines: readonly string[], column: number): string {
  return lines.join(lineBreakAt(text, offset) + ' '.repeat(column))
}
