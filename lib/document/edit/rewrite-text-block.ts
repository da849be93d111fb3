import type { TextEdit } from '../document'
import type { Entry } from '../entries'
import { lineBreakAt, lineEnd, nextLineStart } from '../lines'
import { headerLength } from './put-inline'

/**
 * Edits that write another text as lines below `|` or `>`, with the indentation that is there. Null
 * when the text cannot be written so (no visible lines, odd spaces, several line ends at its end), or when the
 * block says its indentation itself (`|2`).
 */
export function rewriteTextBlock(text: string, entry: Entry, value: string): TextEdit[] | null {
  if (entry.value === null) return null
  const start = entry.value.range[0]
  const headerEnd = start + headerLength(text, start)
  const header = text.slice(start, headerEnd)
  const contentStart = nextLineStart(text, start)
  const content = text.slice(contentStart, entry.end)
  const indentation = /^(?:[ ]*(?:\r\n|\r|\n))*([ ]+)\S/.exec(content)?.[1]
  const body = value.endsWith('\n') ? value.slice(0, -1) : value
  if (indentation === undefined || /\d/.test(header) || !canBeLines(body)) return null

  const kind = header.charAt(0)
  const newHeader = kind + (body === value ? '-' : '')
  const lineBreak = lineBreakAt(text, start)
  const lines = body.split('\n').map((line) => (line ? indentation + line : ''))
  const newText = lines.join(kind === '>' ? lineBreak + lineBreak : lineBreak)
  const edits: TextEdit[] = [{ start: contentStart, end: entry.end, newText }]
  if (newHeader !== header) edits.unshift({ start, end: headerEnd, newText: newHeader })
  return lineEnd(text, start) < entry.end ? edits : null
}

/** Lines of printable text, none of which starts or ends with white space or is empty. */
function canBeLines(body: string): boolean {
  return body
    .split('\n')
    .every((line) => /^[^\s\p{C}](?:[^\p{Cc}\p{Cs}\u2028\u2029\ufeff]*\S)?$/u.test(line))
}
