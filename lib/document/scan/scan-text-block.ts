import { END, isBreak, isBreakOrEnd, isSpaceOrEnd, type Reader } from './reader'
import type { Token } from './token'
import { unreadableAt } from './unreadable'

type Chomping = 'clip' | 'strip' | 'keep'

interface Header {
  readonly chomping: Chomping
  readonly increment: number | null
}

const FOLDED = 0x3e

/** A text written as lines below `|` or `>`. Its token ends behind the blank lines that follow. */
export function scanTextBlock(reader: Reader, parentIndent: number): Token {
  const start = reader.at
  const isFolded = reader.peek() === FOLDED
  reader.at++
  const { chomping, increment } = scanHeader(reader)
  const least = Math.max(parentIndent + 1, 1)
  const found = increment === null ? findIndent(reader) : null
  const indent = found ? Math.max(least, found.indent) : least + (increment ?? 1) - 1
  const before = found ?? skipBreaks(reader, indent)
  const { text, end } = scanLines(reader, { indent, isFolded, chomping, before })
  return { kind: 'scalar', start, end, text, style: isFolded ? 'folded' : 'literal', detail: null }
}

/** `+`, `-` and a digit in either order, and a comment. */
function scanHeader(reader: Reader): Header {
  let increment = digitOf(reader)
  const chomping = chompingOf(reader)
  increment ??= digitOf(reader)
  if (!isSpaceOrEnd(reader.peek())) throw unreadableAt('text-header', reader.at)
  reader.skipSpaces()
  if (reader.peek() === 0x23) reader.skipLine()
  if (!isBreakOrEnd(reader.peek())) throw unreadableAt('text-header', reader.at)
  reader.lineBreak()
  return { chomping, increment }
}

function digitOf(reader: Reader): number | null {
  const digit = reader.peek() - 0x30
  if (digit < 0 || digit > 9) return null
  if (digit === 0) throw unreadableAt('text-indentation', reader.at)
  reader.at++
  return digit
}

function chompingOf(reader: Reader): Chomping {
  const code = reader.peek()
  if (code !== 0x2b && code !== 0x2d) return 'clip'
  reader.at++
  return code === 0x2b ? 'keep' : 'strip'
}

interface Breaks {
  readonly breaks: string
  readonly end: number
}

/** The blank lines before the text, and the widest indentation up to its first letter. */
function findIndent(reader: Reader): Breaks & { readonly indent: number } {
  let breaks = ''
  let indent = 0
  let end = reader.at
  for (let code = reader.peek(); code === 0x20 || isBreak(code); code = reader.peek()) {
    if (code === 0x20) {
      reader.at++
      indent = Math.max(indent, reader.column)
    } else {
      breaks += reader.lineBreak()
      end = reader.at
    }
  }
  return { breaks, end, indent }
}

/** Blank lines, and the indentation of the line behind them. */
function skipBreaks(reader: Reader, indent: number): Breaks {
  let breaks = ''
  let end = reader.at
  skipIndent(reader, indent)
  while (isBreak(reader.peek())) {
    breaks += reader.lineBreak()
    end = reader.at
    skipIndent(reader, indent)
  }
  return { breaks, end }
}

function skipIndent(reader: Reader, indent: number): void {
  while (reader.column < indent && reader.peek() === 0x20) reader.at++
}

interface Body {
  readonly indent: number
  readonly isFolded: boolean
  readonly chomping: Chomping
  /** Blank lines before the first one. */
  readonly before: Breaks
}

function scanLines(
  reader: Reader,
  { indent, isFolded, chomping, before }: Body,
): { readonly text: string; readonly end: number } {
  const isLine = () => reader.column === indent && reader.peek() !== END
  const isIndented = () => reader.peek() === 0x20 || reader.peek() === 0x09
  let { breaks, end } = before
  let text = ''
  let lineBreak = ''
  while (isLine()) {
    text += breaks
    const wasIndented = isIndented()
    const from = reader.at
    reader.skipLine()
    text += reader.text.slice(from, reader.at)
    lineBreak = reader.lineBreak()
    ;({ breaks, end } = skipBreaks(reader, indent))
    if (!isLine()) break
    const isFold = isFolded && lineBreak === '\n' && !wasIndented && !isIndented()
    if (!isFold) text += lineBreak
    else if (breaks === '') text += ' '
  }
  if (chomping !== 'strip') text += lineBreak
  if (chomping === 'keep') text += breaks
  return { text, end }
}
