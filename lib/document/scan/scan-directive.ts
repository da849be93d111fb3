import { isBreakOrEnd, isSpaceOrEnd, isWordCode, type Reader } from './reader'
import { scanHandle, scanUri } from './scan-properties'
import type { Token } from './token'
import { unreadableAt } from './unreadable'

/** A line that starts with `%`; `detail` holds the major version, or the handle of a tag. */
export function scanDirective(reader: Reader): Token {
  const start = reader.at
  reader.at++
  const from = reader.at
  while (isWordCode(reader.peek())) reader.at++
  const name = reader.text.slice(from, reader.at)
  if (name === '' || !isSpaceOrEnd(reader.peek())) throw unreadableAt('directive', start)
  const detail = scanArguments(reader, name, start)
  const end = reader.at
  reader.skipSpaces()
  if (reader.peek() === 0x23) reader.skipLine()
  if (!isBreakOrEnd(reader.peek())) throw unreadableAt('directive', start)
  reader.lineBreak()
  return { kind: 'directive', start, end, text: name, style: 'plain', detail }
}

function scanArguments(reader: Reader, name: string, start: number): string | null {
  if (name === 'YAML') return scanVersion(reader, start)
  if (name === 'TAG') return scanPrefix(reader, start)
  reader.skipLine()
  return null
}

function scanVersion(reader: Reader, start: number): string {
  reader.skipSpaces()
  const from = reader.at
  reader.skipLine()
  const [version, major] = /^(\d+)\.\d+(?= |$)/.exec(reader.text.slice(from, reader.at)) ?? []
  if (version === undefined || major === undefined) throw unreadableAt('directive', start)
  reader.at = from + version.length
  return major
}

/** @returns handle and prefix, with a space between */
function scanPrefix(reader: Reader, start: number): string {
  reader.skipSpaces()
  const handle = scanHandle(reader, start)
  if (reader.peek() !== 0x20) throw unreadableAt('directive', start)
  reader.skipSpaces()
  const prefix = scanUri(reader, start)
  if (!isSpaceOrEnd(reader.peek())) throw unreadableAt('directive', start)
  return `${handle} ${prefix}`
}
