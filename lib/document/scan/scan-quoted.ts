import { END, isBlankOrEnd, isBreak, isHexCode, type Reader } from './reader'
import type { Token } from './token'
import { Unreadable, unreadableAt } from './unreadable'

const SINGLE = 0x27
const DOUBLE = 0x22
const BACKSLASH = 0x5c

const ESCAPES: ReadonlyMap<number, string> = new Map(
  Object.entries({
    0: '\0',
    a: '\x07',
    b: '\b',
    t: '\t',
    '\t': '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
    e: '\x1b',
    ' ': ' ',
    '"': '"',
    '\\': '\\',
    '/': '/',
    N: '\x85',
    _: '\xa0',
    L: '\u2028',
    P: '\u2029',
  }).map(([name, text]) => [name.charCodeAt(0), text]),
)

/** Digits behind `\x`, `\u` and `\U`. */
const CODE_LENGTHS: ReadonlyMap<number, number> = new Map([
  [0x78, 2],
  [0x75, 4],
  [0x55, 8],
])

/** A scalar in quotes. As PyYAML: its lines may stand in any column. */
export function scanQuoted(reader: Reader): Token {
  const start = reader.at
  const quote = reader.peek()
  reader.at++
  let text = scanWords(reader, quote)
  while (reader.peek() !== quote) text += scanBlanks(reader, start) + scanWords(reader, quote)
  reader.at++
  const style = quote === DOUBLE ? 'double' : 'single'
  return { kind: 'scalar', start, end: reader.at, text, style, detail: null }
}

/** Text up to a blank, the end, or the closing quote. */
function scanWords(reader: Reader, quote: number): string {
  let text = ''
  for (;;) {
    const from = reader.at
    let code = reader.peek()
    while (!isBlankOrEnd(code) && code !== quote && code !== BACKSLASH) {
      reader.at++
      code = reader.peek()
    }
    if (reader.at > from) text += reader.text.slice(from, reader.at)
    if (code === SINGLE && quote === SINGLE && reader.peek(1) === SINGLE) {
      text += "'"
      reader.at += 2
    } else if (code === BACKSLASH && quote === SINGLE) {
      text += '\\'
      reader.at++
    } else if (code === BACKSLASH) text += scanEscape(reader)
    else return text
  }
}

function scanEscape(reader: Reader): string {
  const start = reader.at
  reader.at++
  const code = reader.peek()
  const escaped = ESCAPES.get(code)
  if (escaped !== undefined) {
    reader.at++
    return escaped
  }
  const length = CODE_LENGTHS.get(code)
  if (length !== undefined) {
    reader.at++
    return scanCode(reader, length, start)
  }
  if (!isBreak(code)) throw new Unreadable('escape', { start, end: start + 1 })
  reader.lineBreak()
  return scanBreaks(reader, start)
}

function scanCode(reader: Reader, length: number, start: number): string {
  for (let ahead = 0; ahead < length; ahead++) {
    if (!isHexCode(reader.peek(ahead))) throw new Unreadable('escape', { start, end: start + 1 })
  }
  const code = Number.parseInt(reader.text.slice(reader.at, reader.at + length), 16)
  if (code > 0x10ffff) throw new Unreadable('escape', { start, end: start + 1 })
  reader.at += length
  return String.fromCodePoint(code)
}

/** Blanks between words; a line end becomes a space, further ones stay. */
function scanBlanks(reader: Reader, start: number): string {
  const from = reader.at
  while (reader.peek() === 0x20 || reader.peek() === 0x09) reader.at++
  const code = reader.peek()
  if (code === END) throw unreadableAt('unclosed-quote', reader.at, start)
  if (!isBreak(code)) return reader.text.slice(from, reader.at)
  const first = reader.lineBreak()
  const breaks = scanBreaks(reader, start)
  if (first !== '\n') return first + breaks
  return breaks === '' ? ' ' : breaks
}

/** Further line ends and the blanks around them. */
function scanBreaks(reader: Reader, start: number): string {
  let breaks = ''
  for (;;) {
    if (reader.isDocumentMark()) throw unreadableAt('marker-in-quotes', reader.at, start)
    while (reader.peek() === 0x20 || reader.peek() === 0x09) reader.at++
    if (!isBreak(reader.peek())) return breaks
    breaks += reader.lineBreak()
  }
}
