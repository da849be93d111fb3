import type { DocumentRole } from '../diagnostics/diagnostic'
import type { Path } from '../document/document'
import { isLinked } from '../document/is-linked'
import { fieldPath } from './field-path'
import type { Field } from './fields'

/**
 * Whether somebody points at a field, at a part of it or at the block around it. What has a field of
 * its own does not point at the rest of its record.
 */
export function isFieldLinked(
  field: Pick<Field, 'id' | 'except'>,
  pointed: { readonly document: DocumentRole; readonly paths: readonly Path[] },
): boolean {
  if (pointed.document !== 'job') return false
  const path = fieldPath(field.id)
  const hasOwnField = (other: Path) => field.except?.includes(String(other[path.length])) ?? false
  return isLinked(
    path,
    pointed.paths.filter((other) => !hasOwnField(other)),
  )
}
