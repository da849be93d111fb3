import { isBlock } from '../document/is-block'
import { YamlDate } from '../document/scalars/yaml-date'
import { valueAt } from '../document/value-at'
import { valueInWords } from '../findings/words'
import type { Control } from './draft'
import { fieldPath } from './field-path'
import type { FieldId } from './fields'

/**
 * Why a field cannot be edited in the form: the document holds something of another shape there,
 * or around it. Null when it can. A key without a value counts as absent.
 * @param root the job's plain value
 */
export function foreignValue(id: FieldId, control: Control, root: unknown): string | null {
  const path = fieldPath(id)
  for (let depth = 0; depth < path.length; depth++) {
    const around = valueAt(root, path.slice(0, depth))
    if (around === undefined || around === null) return null
    if (!isBlock(around)) {
      const name = depth === 0 ? 'The file' : path.slice(0, depth).join('.')
      return `${name} is ${valueInWords(around)}, not a block of keys.`
    }
  }
  const value = valueAt(root, path) ?? null
  if (value === null || fits(control, value)) return null
  return `The file has ${valueInWords(value)} here.`
}

function fits(control: Control, value: unknown): boolean {
  if (control === 'yaml') return true
  if (control === 'list') return Array.isArray(value)
  if (control === 'record') return isBlock(value)
  if (control === 'switch') return typeof value === 'boolean'
  return typeof value !== 'object' || value instanceof YamlDate
}
