import { fstatSync } from 'node:fs'

/** A pipe or device from which nothing came; the message goes behind its name. */
export class Silence extends Error {}

/** Milliseconds that a pipe may be open without anybody who writes into it, and without a word. */
const NO_WRITER = 2000
const NO_WORD = 60_000
const PAUSE = 10

/**
 * Reads from what was opened without waiting: a pipe into which nobody writes yet looks as if it were at
 * its end, and one whose writer is slow gives an error.
 * @param read the number of bytes that came
 * @param hasBegun something has come from it already, so that its end is one
 * @throws Silence when nothing comes
 */
export function readPatiently(file: number, read: () => number, hasBegun: boolean): number {
  const start = Date.now()
  for (;;) {
    const count = attempt(read)
    if (count !== null && (count > 0 || hasBegun || !fstatSync(file).isFIFO())) return count
    const waited = Date.now() - start
    if (count === 0 && waited >= NO_WRITER) {
      throw new Silence('is a pipe into which nothing is written. Start what writes into it first.')
    }
    if (waited >= NO_WORD) {
      throw new Silence(
        `is a pipe or device from which nothing came for ${NO_WORD / 1000} seconds.`,
      )
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
  }
}

/** Null when nothing is there at the moment. */
function attempt(read: () => number): number | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return null
    throw error
  }
}
