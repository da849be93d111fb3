import { jobSchema } from '@/schemas/job'
import { type SchemaPlace, schemasAlong } from '../findings/schema-at'
import { fieldPath } from './field-path'
import type { FieldId } from './fields'

const known = new Map<FieldId, readonly SchemaPlace[]>()

/** The schemas from the job down to a field, walked once for each field. */
export function fieldSchemas(id: FieldId): readonly SchemaPlace[] {
  const before = known.get(id)
  if (before) return before
  const places = schemasAlong(jobSchema, fieldPath(id))
  known.set(id, places)
  return places
}

/** The field's own schema; null for a key of a record, of which the schema knows only the type. */
export function ownSchema(id: FieldId): SchemaPlace | null {
  const own = fieldSchemas(id)[fieldPath(id).length]
  return own?.title ? own : null
}
