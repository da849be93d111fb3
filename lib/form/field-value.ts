import type { Path } from '../document/document'
import { YamlDate } from '../document/scalars/yaml-date'
import { valueAt } from '../document/value-at'

/** A field of the infrastructure block as the document has it. */
export interface FieldValue {
  /** From the root of the job. */
  readonly path: Path
  /** On one line; null when the document does not set the field. */
  readonly text: string | null
}

/**
 * Reads a field that a resource names.
 * @param job the job's plain value, anything at all
 * @param field dotted below `infrastructure`: `runtime.compute.cpu`
 */
export function fieldValue(job: unknown, field: string): FieldValue {
  const path = ['infrastructure', ...field.split('.')]
  return { path, text: oneLine(valueAt(job, path)) }
}

/** A value on one line, lists with commas; null when there is none. */
export function oneLine(value: unknown): string | null {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return value.map((item) => oneLine(item) ?? '').join(', ')
  if (typeof value !== 'object' || value instanceof YamlDate) return String(value)
  return JSON.stringify(value, (_key, item) => (typeof item === 'bigint' ? String(item) : item))
}
