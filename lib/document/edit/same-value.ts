import { YamlDate } from '../scalars/yaml-date'

/** Deep equality of plain values; the order of keys does not count. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b || Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (a instanceof YamlDate || b instanceof YamlDate) return isSameDate(a, b)
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => Object.hasOwn(b, key) && isSameValue(member(a, key), member(b, key)))
}

function isSameDate(a: object, b: object): boolean {
  return a instanceof YamlDate && b instanceof YamlDate && a.shown === b.shown
}

function member(value: object, key: string): unknown {
  return (value as Record<string, unknown>)[key]
}
