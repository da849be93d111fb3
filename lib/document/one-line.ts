import { YamlDate } from './scalars/yaml-date'

/** A value on one line, lists with commas; null when there is none. */
export function oneLine(value: unknown): string | null {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return value.map((item) => oneLine(item) ?? '').join(', ')
  if (typeof value !== 'object' || value instanceof YamlDate) return String(value)
  return JSON.stringify(value, (_key, item) => (typeof item === 'bigint' ? String(item) : item))
}
