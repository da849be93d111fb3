import { valueAt } from '../document/value-at'
import { FIELD_FACTS } from './field-facts.gen'
import { fieldPath } from './field-path'
import type { FieldId, SchemaFieldId } from './fields'

/**
 * Whether the document must have this field: the schema requires it, and every optional block
 * around it is there (a backend needs a type once there is a backend).
 * @param root the job's plain value
 */
export function isRequired(id: FieldId, root: unknown): boolean {
  // What the module needs may come from the command line, too.
  if (!Object.hasOwn(FIELD_FACTS, id)) return false
  const { own, optionalAt } = FIELD_FACTS[id as SchemaFieldId]
  const path = fieldPath(id)
  if (!own || optionalAt.includes(path.length)) return false
  return optionalAt.every((depth) => (valueAt(root, path.slice(0, depth)) ?? null) !== null)
}
