import type { Path } from './document'

/** The value at a path of a plain value; undefined when there is none. Own keys only. */
export function valueAt(value: unknown, path: Path): unknown {
  let current = value
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) {
      return undefined
    }
    current = (current as Record<string | number, unknown>)[step]
  }
  return current
}
