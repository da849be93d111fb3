import type { Path } from './document'

/**
 * The value at a path of a plain value; undefined when there is none. Own keys only; the items of a
 * list by their numbers.
 */
export function valueAt(value: unknown, path: Path): unknown {
  let current = value
  for (const step of path) {
    const isItem = !Array.isArray(current) || typeof step === 'number'
    if (typeof current !== 'object' || current === null || !isItem) return undefined
    if (!Object.hasOwn(current, step)) return undefined
    current = (current as Record<string | number, unknown>)[step]
  }
  return current
}
