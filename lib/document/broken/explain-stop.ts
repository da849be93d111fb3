import type { Span, SyntaxFinding } from '../document'
import { lineEnd, lineStart } from '../lines'
import { LINE_MARK_WORDS, REFUSAL_WORDS } from '../scan/refusal-words'
import type { Refusal, Unreadable } from '../scan/unreadable'
import { codePoint } from '../shown'

/** What is wrong with these is seen behind them. */
const MARKED_FROM_START: ReadonlySet<Refusal> = new Set([
  'name',
  'tag',
  'no-colon',
  'unclosed-list',
  'unclosed-map',
  'unclosed-quote',
])

const LINE_MARK = /[\x85\u2028\u2029]/

/** Why PyYAML stops, in plain words, where the text itself shows it. */
export function explainStop(text: string, stop: Unreadable): SyntaxFinding {
  const mark = lineMarkBefore(text, stop)
  if (mark !== null) {
    const message = `The character ${codePoint(text.charAt(mark))} ${LINE_MARK_WORDS}`
    return { code: 'yaml-syntax', message, span: { start: mark, end: mark + 1 } }
  }
  return { code: 'yaml-syntax', message: REFUSAL_WORDS[stop.refusal], span: markedSpan(text, stop) }
}

/** The last U+0085, U+2028 or U+2029 before the stop, on the line that an editor shows. */
function lineMarkBefore(text: string, { since, span }: Unreadable): number | null {
  const from = lineStart(text, Math.min(since, span.start))
  const line = text.slice(from, lineEnd(text, span.start))
  const at = line.search(LINE_MARK)
  return at === -1 ? null : from + at
}

/** A stretch within one line that shows something. */
function markedSpan(text: string, { refusal, since, span }: Unreadable): Span {
  const beganElsewhere = MARKED_FROM_START.has(refusal)
  const start = beganElsewhere ? since : span.start
  if (refusal === 'tab') return tabsAt(text, start)
  if (!beganElsewhere && start < span.end && text.slice(start, span.end).trim() !== '') {
    return { start, end: Math.min(span.end, lineEnd(text, start)) }
  }
  const line = text.slice(start, lineEnd(text, start)).trimEnd()
  if (line.trim() !== '') return { start: start + line.search(/\S/), end: start + line.length }
  const end = text.slice(0, start).trimEnd().length
  const from = lineStart(text, end)
  return { start: from + text.slice(from, end).search(/\S|$/), end }
}

function tabsAt(text: string, start: number): Span {
  const length = /^\t+/.exec(text.slice(start, start + 100))?.[0].length ?? 1
  return { start, end: start + length }
}
