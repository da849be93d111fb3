import type { CompiledPattern } from './compile-pattern'

/** Longer values match nothing: no cloud takes a tag's value of more characters. */
const LONGEST_VALUE = 256

/**
 * Whether a pattern matches somewhere in a value. All ways through the pattern are followed side by
 * side, one character of the value after the other, so that the time is at most the pattern's size
 * times the value's length, whatever both hold.
 * Source: https://swtch.com/~rsc/regexp/regexp1.html
 */
export function matchesPattern({ steps }: CompiledPattern, value: string): boolean {
  const codes = Array.from(value, (character) => character.codePointAt(0) ?? 0)
  if (codes.length > LONGEST_VALUE) return false
  const search = { steps, length: codes.length, seenAt: new Int32Array(steps.length).fill(-1) }
  let current: number[] = []
  for (let at = 0; at <= codes.length; at++) {
    // A match may begin at every character.
    current.push(0)
    const waiting = reach(search, current, at)
    if (waiting === null) return true
    const code = codes[at]
    if (code === undefined) return false
    current = []
    for (const index of waiting) {
      const step = steps[index]
      if (step?.op === 'set' && step.has(code)) current.push(index + 1)
    }
  }
  return false
}

interface Search {
  readonly steps: CompiledPattern['steps']
  readonly length: number
  /** By step: the last character at which it was reached. */
  readonly seenAt: Int32Array
}

/** The steps that wait for a character, of all that can be reached without one; null for a match. */
function reach(
  { steps, length, seenAt }: Search,
  open: number[],
  at: number,
): readonly number[] | null {
  const waiting: number[] = []
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const step = steps[index]
    if (!step || seenAt[index] === at) continue
    seenAt[index] = at
    if (step.op === 'match') return null
    if (step.op === 'set') waiting.push(index)
    else if (step.op === 'split') open.push(...step.to)
    else if (step.op === 'start' ? at === 0 : at === length) open.push(index + 1)
  }
  return waiting
}
