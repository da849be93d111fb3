import { valueAt } from '../document/value-at'
import { fieldPath } from './field-path'
import { fieldSchemas, ownSchema } from './field-schemas'
import type { FieldId } from './fields'

/**
 * Whether the document must have this field: the schema requires it, and every optional block
 * around it is there (a backend needs a type once there is a backend).
 * @param root the job's plain value
 */
export function isRequired(id: FieldId, root: unknown): boolean {
  const own = ownSchema(id)
  if (!own || own.isOptional) return false
  const path = fieldPath(id)
  return fieldSchemas(id).every(
    (place, depth) => !place.isOptional || (valueAt(root, path.slice(0, depth)) ?? null) !== null,
  )
}
