import { isMapping } from './value-at'

/** What a value is, in the words of somebody who reads YAML: "a list", "a mapping", "text". */
export function describeValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (isMapping(value)) return 'a mapping'
  if (typeof value === 'number') return 'a number'
  if (typeof value === 'boolean') return 'true or false'
  return 'text'
}
