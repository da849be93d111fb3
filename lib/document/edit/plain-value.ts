import { MAX_DEPTH } from '../limits'
import { YamlDate } from '../scalars/yaml-date'
import type { PlainValue } from './write-value'

/**
 * What YAML can say of a value: undefined members are dropped, as in JSON. Undefined when it holds
 * something else (functions, class instances) or is nested deeper than a document may be.
 */
export function toPlainValue(value: unknown, depth = 1): PlainValue | undefined {
  if (value === null || typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'bigint' || value instanceof YamlDate) return value
  if (typeof value !== 'object' || depth > MAX_DEPTH) return undefined
  return Array.isArray(value) ? toPlainList(value, depth) : toPlainMap(value, depth)
}

function toPlainList(list: readonly unknown[], depth: number): PlainValue | undefined {
  const result: PlainValue[] = []
  for (const item of list) {
    const plain = toPlainValue(item, depth + 1)
    if (plain === undefined) return undefined
    result.push(plain)
  }
  return result
}

function toPlainMap(map: object, depth: number): PlainValue | undefined {
  const prototype: unknown = Object.getPrototypeOf(map)
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return undefined
  const entries: [string, PlainValue][] = []
  for (const [key, item] of Object.entries(map)) {
    if (item === undefined) continue
    const plain = toPlainValue(item, depth + 1)
    if (plain === undefined) return undefined
    entries.push([key, plain])
  }
  return Object.fromEntries(entries)
}
