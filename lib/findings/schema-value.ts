import { YamlDate } from '../document/scalars/yaml-date'

/**
 * A value as zod may look at it. A date becomes a symbol, which no schema of a document takes (an
 * object would pass for a block of keys); a whole number beyond 2^53 becomes a number, for its kind.
 */
export function schemaValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof YamlDate) return Symbol(value.written)
  if (Array.isArray(value)) return mapped(value)
  const entries = Object.entries(value)
  const items = mapped(entries.map(([, item]) => item))
  const isSame = entries.every(([, item], index) => item === items[index])
  return isSame ? value : Object.fromEntries(entries.map(([key], index) => [key, items[index]]))
}

/** The list itself where nothing in it changes. */
function mapped(list: readonly unknown[]): readonly unknown[] {
  const items = list.map(schemaValue)
  return items.every((item, index) => item === list[index]) ? list : items
}
