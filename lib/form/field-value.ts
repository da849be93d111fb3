import type { Path } from '../document/document'
import { oneLine } from '../document/one-line'
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
