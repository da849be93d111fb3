import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { MAX_BYTES } from '../document/limits'
import { decodeText } from './decode-text'
import { explainFileError } from './explain-file-error'
import { readPatiently, Silence } from './read-patiently'

export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string }

/**
 * Reads a file of the user: at most one byte more than it may have, so that whoever reads it sees
 * what is too large and nothing larger is ever held in memory. Pipes and devices work too, while
 * something comes from them.
 *
 * @param most in bytes; without it, what a document may have
 */
export function readFile(path: string, most = MAX_BYTES): FileText {
  let file: number
  try {
    // Opening a pipe into which nobody writes would wait for somebody.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    return { ok: false, problem: explainFileError(path, error) }
  }
  try {
    const { isDirectory, expected } = sizeOf(file)
    if (isDirectory) return { ok: false, problem: `"${path}" is a folder, not a file.` }
    return { ok: true, text: decodeText(readUpTo(file, most + 1, expected)) }
  } catch (error) {
    if (error instanceof Silence) return { ok: false, problem: `"${path}" ${error.message}` }
    return { ok: false, problem: explainFileError(path, error) }
  } finally {
    closeSync(file)
  }
}

function sizeOf(file: number) {
  const stats = fstatSync(file)
  return { isDirectory: stats.isDirectory(), expected: stats.isFile() ? stats.size : 0 }
}

const CHUNK = 65_536

/** `expected` only sizes the buffer: a file may grow while it is read, a pipe has no size. */
function readUpTo(file: number, limit: number, expected: number): Uint8Array {
  let buffer = Buffer.allocUnsafe(Math.min(limit, Math.max(expected + 1, 1)))
  let length = 0
  for (;;) {
    if (length === buffer.length) {
      if (length === limit) return buffer
      const larger = Buffer.allocUnsafe(Math.min(limit, Math.max(2 * buffer.length, CHUNK)))
      buffer.copy(larger)
      buffer = larger
    }
    const room = buffer.length - length
    const read = () => readSync(file, buffer, length, room, null)
    const count = expected > 0 ? read() : readPatiently(file, read, length > 0)
    if (count === 0) return buffer.subarray(0, length)
    length += count
  }
}
