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
  let current: readonly number[] = []
  for (let at = 0; at <= codes.length; at++) {
    // A match may begin at every character.
    const reached = reach([0, ...current], at, codes.length, steps)
    if (reached.isMatch) return true
    const code = codes[at]
    if (code === undefined) return false
    current = reached.waiting.flatMap((index) => {
      const step = steps[index]
      return step?.op === 'set' && step.has(code) ? [index + 1] : []
    })
  }
  return false
}

/** Everything that can be reached without reading a character. */
function reach(
  starts: readonly number[],
  at: number,
  length: number,
  steps: CompiledPattern['steps'],
): { readonly isMatch: boolean; readonly waiting: readonly number[] } {
  const seen = new Set<number>()
  const waiting: number[] = []
  const open = [...starts]
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const step = steps[index]
    if (!step || seen.has(index)) continue
    seen.add(index)
    if (step.op === 'match') return { isMatch: true, waiting }
    if (step.op === 'set') waiting.push(index)
    else if (step.op === 'split') open.push(...step.to)
    else if (step.op === 'start' ? at === 0 : at === length) open.push(index + 1)
  }
  return { isMatch: false, waiting }
}
