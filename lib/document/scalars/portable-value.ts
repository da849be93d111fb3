import { YamlDate } from './yaml-date'

/**
 * A plain value as data that can leave the thread or the server: a date is an object with private
 * parts, which would arrive empty. It travels as a `Map`, which no value of a document is. What holds
 * no date is the value itself.
 */
export function toPortable(value: unknown): unknown {
  if (value instanceof YamlDate) {
    return new Map([
      ['written', value.written],
      ['shown', value.shown],
    ])
  }
  return mapped(value, toPortable)
}

/** The value that `toPortable` was given. */
export function fromPortable(value: unknown): unknown {
  if (value instanceof Map) return new YamlDate(value.get('written'), value.get('shown'))
  return mapped(value, fromPortable)
}

/** A list or a block with all that is in it changed; itself where nothing is. */
function mapped(value: unknown, change: (value: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Map) return value
  if (Array.isArray(value)) {
    const items = value.map(change)
    return items.every((item, index) => item === value[index]) ? value : items
  }
  const entries = Object.entries(value)
  const items = entries.map(([, item]) => change(item))
  const isSame = entries.every(([, item], index) => item === items[index])
  return isSame ? value : Object.fromEntries(entries.map(([key], index) => [key, items[index]]))
}
