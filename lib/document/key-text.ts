import { isScalar, type ParsedNode } from 'yaml'

/**
 * The name of a map key as JSON would show what PyYAML reads: `1` → "1", `1.0` → "1.0",
 * `true` → "true", nothing → "null". Undefined for what cannot be a name: lists, maps, aliases.
 */
export function keyText(key: ParsedNode | null): string | undefined {
  if (key === null) return 'null'
  if (!isScalar(key)) return undefined
  const { value } = key
  if (typeof value === 'string') return value
  if (typeof value === 'number' && Number.isInteger(value) && /^[-+]?\d*\.\d*$/.test(key.source)) {
    return `${value}.0`
  }
  return String(value)
}

/** True for a plain `<<`, which PyYAML reads as "merge the keys of this map". */
export function isMergeKey(key: ParsedNode | null): boolean {
  return isScalar(key) && key.value === '<<' && key.type === 'PLAIN' && !key.tag
}
