import { writeSync } from 'node:fs'
import { explainFileError } from '../node/explain-file-error'
import type { Terminal } from './command'
import { isPersonThere, withStatusLine } from './status-line'

const OUT = 1
const ERR = 2

/** Milliseconds to wait for a reader that is slower than we are. */
const PAUSE = 5

/**
 * Standard output and standard error, written at once: nothing is lost however the process ends, a
 * slow reader slows us down, and Node need not load its streams, which takes longer than a job.
 */
export function standardTerminal(): Terminal {
  // A console of Windows takes text, not bytes; Node's streams know how.
  const terminal = process.platform === 'win32' ? streams() : files()
  return withStatusLine(terminal, {
    isShown: isPersonThere,
    columns: () => process.stderr.columns || 80,
    write: (text) => (process.platform === 'win32' ? process.stderr.write(text) : write(ERR, text)),
  })
}

function files(): Terminal {
  return {
    out: (content) => write(OUT, content),
    say: (line) => write(ERR, `${line}\n`),
  }
}

function write(file: number, content: string | Uint8Array): void {
  let rest = typeof content === 'string' ? Buffer.from(content) : content
  while (rest.length > 0) rest = rest.subarray(writeSome(file, rest))
}

/** The number of bytes that are done with. */
function writeSome(file: number, bytes: Uint8Array): number {
  try {
    return writeSync(file, bytes)
  } catch (error) {
    if (isFull(error)) wait()
    else if (isClosed(error)) {
      // The reader has seen enough (`| head`): there is nobody left to tell.
      if (file === OUT) process.exit()
      return bytes.length
    } else return giveUp(file, bytes, error)
    return 0
  }
}

/** What cannot be written is said, once, where something can be said; the rest would be a torn piece. */
function giveUp(file: number, bytes: Uint8Array, error: unknown): number {
  if (file === OUT) {
    write(ERR, `dativo: ${explainFileError('standard output', error)}\n`)
    process.exit(2)
  }
  return bytes.length
}

function wait(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
}

/** A pipe that its reader made non-blocking takes no more at the moment. */
function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EAGAIN'
}

function isClosed(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE'
}

function streams(): Terminal {
  process.stdout.on('error', (error) => {
    if (isClosed(error)) process.exit()
    process.stderr.write(`dativo: ${explainFileError('standard output', error)}\n`)
    process.exit(2)
  })
  return {
    out: (content) => process.stdout.write(content),
    say: (line) => process.stderr.write(`${line}\n`),
  }
}
