import { YamlDate } from '../document/scalars/yaml-date'
import type { TerraformValue } from './terraform-variable'

/**
 * A plain value of the document as Terraform can hold it, strings in NFC as Terraform keeps them;
 * undefined for what has no place there (NaN and the infinities, which JSON cannot say).
 */
export function toTerraformValue(value: unknown): TerraformValue | undefined {
  if (typeof value === 'string') return value.normalize('NFC')
  if (typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value === 'bigint') return value
  if (value instanceof YamlDate) return value.written
  if (Array.isArray(value)) return value.map((item) => toTerraformValue(item) ?? null)
  if (typeof value !== 'object') return undefined
  const entries = Object.entries(value).flatMap(([key, item]): [string, TerraformValue][] => {
    const converted = toTerraformValue(item)
    return converted === undefined ? [] : [[key.normalize('NFC'), converted]]
  })
  return Object.fromEntries(entries)
}
