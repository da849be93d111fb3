import { isBlankOrEnd, isHexCode, isSpaceOrEnd, isWordCode, type Reader } from './reader'
import type { Token } from './token'
import { unreadableAt } from './unreadable'

// What may stand right behind the name of an anchor or alias, besides blanks.
const BEHIND_NAME = new Set([...'?:,]}%@`'].map((character) => character.charCodeAt(0)))
const URI_MARKS = new Set([...";/?:@&=+$,.!~*'()[]%"].map((character) => character.charCodeAt(0)))

/** `&name` or `*name`. */
export function scanName(reader: Reader, kind: 'anchor' | 'alias'): Token {
  const start = reader.at
  reader.at++
  const from = reader.at
  while (isWordCode(reader.peek())) reader.at++
  const text = reader.text.slice(from, reader.at)
  const next = reader.peek()
  if (text === '' || !(isBlankOrEnd(next) || BEHIND_NAME.has(next))) {
    throw unreadableAt('name', reader.at, start)
  }
  return { kind, start, end: reader.at, text, style: 'plain', detail: null }
}

/** `!`, `!name`, `!!name`, `!handle!name` or `!<name>`. */
export function scanTag(reader: Reader): Token {
  const start = reader.at
  const { handle, suffix } = tagParts(reader, start)
  if (!isSpaceOrEnd(reader.peek())) throw unreadableAt('tag', reader.at, start)
  return { kind: 'tag', start, end: reader.at, text: suffix, style: 'plain', detail: handle }
}

function tagParts(
  reader: Reader,
  start: number,
): { readonly handle: string | null; readonly suffix: string } {
  const next = reader.peek(1)
  if (next === 0x3c) {
    reader.at += 2
    const suffix = scanUri(reader, start)
    if (reader.peek() !== 0x3e) throw unreadableAt('tag', reader.at, start)
    reader.at++
    return { handle: null, suffix }
  }
  if (isBlankOrEnd(next)) {
    reader.at++
    return { handle: null, suffix: '!' }
  }
  const handle = hasSecondMark(reader) ? scanHandle(reader, start) : '!'
  if (handle === '!') reader.at++
  return { handle, suffix: scanUri(reader, start) }
}

function hasSecondMark(reader: Reader): boolean {
  for (let ahead = 1; !isSpaceOrEnd(reader.peek(ahead)); ahead++) {
    if (reader.peek(ahead) === 0x21) return true
  }
  return false
}

/** `!!` or `!name!`; of `!` before a space, the `!` alone. */
export function scanHandle(reader: Reader, start: number): string {
  const from = reader.at
  if (reader.peek() !== 0x21) throw unreadableAt('tag', from, start)
  reader.at++
  if (reader.peek() === 0x20) return '!'
  while (isWordCode(reader.peek())) reader.at++
  if (reader.peek() !== 0x21) throw unreadableAt('tag', reader.at, start)
  reader.at++
  return reader.text.slice(from, reader.at)
}

/** The name of a tag, with what `%` stands for. */
export function scanUri(reader: Reader, start: number): string {
  const from = reader.at
  while (isWordCode(reader.peek()) || URI_MARKS.has(reader.peek())) {
    const isEscape = reader.peek() === 0x25
    if (isEscape && !(isHexCode(reader.peek(1)) && isHexCode(reader.peek(2)))) {
      throw unreadableAt('tag', reader.at, start)
    }
    reader.at += isEscape ? 3 : 1
  }
  if (reader.at === from) throw unreadableAt('tag', reader.at, start)
  try {
    return decodeURIComponent(reader.text.slice(from, reader.at))
  } catch {
    throw unreadableAt('tag', from, start)
  }
}
