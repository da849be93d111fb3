import type { TextEdit } from '../document'
import { columnOf, isFirstOnLine, lineBreakAt, lineEnd, lineStart, nextLineStart } from '../lines'
import type { Entry } from '../tree'
import { keepUnended, keptTextEnd } from './kept-text'

/** Edits that add lines behind the entry before `position`, or before the first one. */
export function insertInBlock(
  text: string,
  entries: readonly Entry[],
  position: number,
  lines: readonly string[],
): TextEdit[] | null {
  const first = entries[0]
  if (!first) return null
  const indent = ' '.repeat(columnOf(text, first.start))
  const lineBreak = lineBreakAt(text, first.start)
  const body = lines
    .map((line, index) => (index === 0 || line === '' ? line : indent + line))
    .join(lineBreak)
  const before = entries[position - 1]
  if (before) return [...keepUnended(text, before), insertBehind(text, before, indent + body)]
  if (!isFirstOnLine(text, first.start)) {
    return [{ start: first.start, end: first.start, newText: body + lineBreak + indent }]
  }
  const start = commentsStart(text, lineStart(text, first.start))
  return [{ start, end: start, newText: indent + body + lineBreak }]
}

function insertBehind(text: string, entry: Entry, body: string): TextEdit {
  const lineBreak = lineBreakAt(text, entry.end)
  const keptEnd = keptTextEnd(text, entry)
  if (keptEnd !== null && keptEnd === lineStart(text, keptEnd)) {
    return { start: keptEnd, end: keptEnd, newText: body + lineBreak }
  }
  const end = lineEnd(text, entry.end)
  return { start: end, end, newText: lineBreak + body }
}

/** Where the comments start that stand right above a line. */
function commentsStart(text: string, line: number): number {
  let start = line
  while (start > 0) {
    const above = lineStart(text, text.startsWith('\r\n', start - 2) ? start - 2 : start - 1)
    if (
      above >= start ||
      !text.slice(above, nextLineStart(text, above)).trimStart().startsWith('#')
    )
      break
    start = above
  }
  return start
}
