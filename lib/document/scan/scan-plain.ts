import { isBlankOrEnd, isBreak, type Reader } from './reader'
import type { Token } from './token'

/** A plain scalar, and whether a key may follow it because a line ended behind it. */
export interface PlainScan {
  readonly token: Token
  readonly endsLine: boolean
}

/**
 * A scalar without quotes. As PyYAML: between brackets it ends at `,`, `?` and brackets, whatever its
 * indentation; a tab ends it.
 */
export function scanPlain(reader: Reader, indent: number, inFlow: boolean): PlainScan {
  const start = reader.at
  let end = start
  let text = ''
  let gap = ''
  let endsLine = false
  while (reader.peek() !== 0x23) {
    const from = reader.at
    skipWord(reader, inFlow)
    if (reader.at === from) break
    endsLine = false
    end = reader.at
    text += gap + reader.text.slice(from, end)
    const spaces = reader.at
    reader.skipSpaces()
    if (isBreak(reader.peek())) {
      endsLine = true
      const folded = foldLines(reader)
      if (folded === null) break
      gap = folded
      if (!inFlow && reader.column < indent) break
    } else if (reader.at === spaces) break
    else gap = reader.text.slice(spaces, reader.at)
  }
  return { token: { kind: 'scalar', start, end, text, style: 'plain', detail: null }, endsLine }
}

/** Skips what belongs to a plain scalar without a blank. */
function skipWord(reader: Reader, inFlow: boolean): void {
  for (let code = reader.peek(); !isBlankOrEnd(code); code = reader.peek()) {
    if (code === 0x3a && endsAtColon(reader.peek(1), inFlow)) return
    if (inFlow && (code === 0x2c || code === 0x3f || isBracket(code))) return
    reader.at++
  }
}

function endsAtColon(next: number, inFlow: boolean): boolean {
  return isBlankOrEnd(next) || (inFlow && (next === 0x2c || isBracket(next)))
}

function isBracket(code: number): boolean {
  return code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d
}

/** What the line ends at `at` become inside a text; null when the document ends behind them. */
function foldLines(reader: Reader): string | null {
  const first = reader.lineBreak()
  if (reader.isDocumentMark()) return null
  let breaks = ''
  for (let code = reader.peek(); code === 0x20 || isBreak(code); code = reader.peek()) {
    if (code === 0x20) reader.at++
    else {
      breaks += reader.lineBreak()
      if (reader.isDocumentMark()) return null
    }
  }
  if (first !== '\n') return first + breaks
  return breaks === '' ? ' ' : breaks
}
