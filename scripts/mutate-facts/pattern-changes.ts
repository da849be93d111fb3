import type { Change } from './changes'

/** One part of a pattern: a class of characters, a count, an escape, or a single character. */
const PARTS = /\[(?:\[:\w+:\]|\\.|[^\]])*\]|\{\d+(?:,\d*)?\}|\\p\{\w+\}|\\.|\(\?[:i)]*|./gu

interface Part {
  readonly text: string
  readonly index: number
}

/**
 * A pattern without one of its anchors, quantifiers or alternatives, or with another count. What is
 * no pattern any more is left out.
 */
export function patternChanges(pattern: string): readonly Change[] {
  const parts = [...pattern.matchAll(PARTS)].map(({ 0: text, index }) => ({ text, index }))
  const dropped = parts
    .filter(({ text }) => /^[\^$+*?]$/.test(text))
    .map((part) => replaced(pattern, part, ''))
  const counted = parts
    .filter(({ text }) => /^\{\d/.test(text))
    .flatMap((part) => otherCounts(part.text).map((count) => replaced(pattern, part, count)))
  const fewer = alternatives(parts, pattern.length).map(({ start, end }) => ({
    what: `without ${pattern.slice(start, end)}`,
    value: pattern.slice(0, start) + pattern.slice(end),
  }))
  return [...dropped, ...counted, ...fewer].filter(({ value }) => isPattern(value))
}

function replaced(pattern: string, { text, index }: Part, by: string) {
  const what = by === '' ? `without ${text} at ${index}` : `${text} at ${index} is ${by}`
  return { what, value: pattern.slice(0, index) + by + pattern.slice(index + text.length) }
}

/** `{8}` is `{7}` and `{9}`; `{1,61}` has either number changed. */
function otherCounts(count: string): readonly string[] {
  return [...count.matchAll(/\d+/g)].flatMap(({ 0: digits, index }) =>
    [1, -1].map(
      (step) =>
        count.slice(0, index) + String(Number(digits) + step) + count.slice(index + digits.length),
    ),
  )
}

/** Where each alternative stands, with the bar that sets it apart. */
function alternatives(parts: readonly Part[], length: number) {
  const found: { start: number; end: number }[] = []
  const open: { bars: number[]; start: number }[] = [{ bars: [], start: 0 }]
  const close = (end: number) => {
    const { bars, start } = open.pop() ?? { bars: [], start: end }
    if (bars.length === 0) return
    const edges = [start - 1, ...bars, end]
    for (let index = 1; index < edges.length; index += 1) {
      const [before = 0, after = 0] = [edges[index - 1], edges[index]]
      // The first takes the bar behind it along, the others the one before.
      found.push(index === 1 ? { start, end: after + 1 } : { start: before, end: after })
    }
  }
  for (const { text, index } of parts) {
    if (text.startsWith('(')) open.push({ bars: [], start: index + text.length })
    else if (text === ')') close(index)
    else if (text === '|') open.at(-1)?.bars.push(index)
  }
  close(length)
  return found
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text.replaceAll('[:space:]', ' ').replaceAll('(?i:', '(?:'), 'u')
    return true
  } catch {
    return false
  }
}
