import type { Path } from '../document/document'
import { isBlock } from '../document/is-block'
import { YamlDate } from '../document/scalars/yaml-date'
import { valueAt } from '../document/value-at'
import type { Control } from './draft'
import { fieldPath } from './field-path'
import type { FieldId } from './fields'

/**
 * Where the document holds something of another shape than a field can edit: at the field, or around it.
 * Null when it can. A key without a value counts as absent.
 * @param root the job's plain value
 */
export function foreignShape(
  { id, control }: { readonly id: FieldId; readonly control: Control },
  root: unknown,
): { readonly path: Path } | null {
  const path = fieldPath(id)
  for (let depth = 0; depth < path.length; depth++) {
    const around = valueAt(root, path.slice(0, depth))
    if (around === undefined || around === null) return null
    if (!isBlock(around)) return { path: path.slice(0, depth) }
  }
  const value = valueAt(root, path) ?? null
  return value === null || fits(control, value) ? null : { path }
}

function fits(control: Control, value: unknown): boolean {
  if (control === 'yaml') return true
  if (control === 'list') return Array.isArray(value)
  if (control === 'record') return isBlock(value)
  if (control === 'switch') return typeof value === 'boolean'
  return typeof value !== 'object' || value instanceof YamlDate
}
