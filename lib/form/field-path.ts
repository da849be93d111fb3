import type { Path } from '../document/document'
import type { FieldId } from './fields'

const paths = new Map<FieldId, Path>()

/** The path of a field in the job. The same field gives the same array. */
export function fieldPath(id: FieldId): Path {
  const known = paths.get(id)
  if (known) return known
  const path = id.split('/')
  paths.set(id, path)
  return path
}
