import type { TextEdit } from '../document'
import { lineBreakAt, nextLineStart } from '../lines'
import type { Entry } from '../tree'
import { headerLength } from './put-inline'

/**
 * Edits that write another text as lines below `|` or `>`, with the indentation that is there. Null
 * when the text cannot be written so (no visible lines, odd spaces, several line ends at its end), or when the
 * block says its indentation itself (`|2`).
 */
export function rewriteTextBlock(text: string, entry: Entry, value: string): TextEdit[] | null {
  const { start } = entry.value
  const headerEnd = start + headerLength(text, start)
  const header = text.slice(start, headerEnd)
  const contentStart = nextLineStart(text, start)
  const content = text.slice(contentStart, entry.end)
  const indentation = /^(?:[ ]*(?:\r\n|\r|\n))*([ ]+)\S/.exec(content)?.[1]
  const body = value.endsWith('\n') ? value.slice(0, -1) : value
  const kind = header.charAt(0)
  const lines = body.split('\n')
  if (indentation === undefined || /\d/.test(header) || !canBeLines(lines, kind)) return null

  const newHeader = kind + (body === value ? '-' : '')
  const lineBreak = lineBreakAt(text, start)
  const newText = lines
    .map((line) => (line ? indentation + line : ''))
    .join(kind === '>' ? lineBreak + lineBreak : lineBreak)
  const edits: TextEdit[] = [{ start: contentStart, end: entry.end, newText }]
  if (newHeader !== header) edits.unshift({ start, end: headerEnd, newText: newHeader })
  return edits
}

/** Printable text without spaces at the ends of its lines; blank lines only inside a literal block. */
function canBeLines(lines: readonly string[], kind: string): boolean {
  return lines.every((line, index) => {
    if (line === '') return kind === '|' && index > 0 && index < lines.length - 1
    return /^[^\s\p{C}](?:[^\p{Cc}\p{Cs}\u2028\u2029\ufeff]*\S)?$/u.test(line)
  })
}
