import type { Path } from './document'

/** Every path of a plain value, its root first. */
export function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [
    at,
    ...Object.entries(value).flatMap(([key, item]) =>
      pathsOf(item, [...at, Array.isArray(value) ? Number(key) : key]),
    ),
  ]
}
