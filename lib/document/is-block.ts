import { YamlDate } from './scalars/yaml-date'

/** Whether a plain value is a block of keys: a map, and neither a list, a date nor null. */
export function isBlock(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  return !Array.isArray(value) && !(value instanceof YamlDate)
}
