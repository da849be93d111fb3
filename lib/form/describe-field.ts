import { fieldPath } from './field-path'
import { fieldSchemas, ownSchema } from './field-schemas'
import type { FieldId } from './fields'

/** What the form says about a field; all of it from the schema's metadata. */
export interface FieldWords {
  readonly label: string
  readonly help: string
  /** Values as somebody would write them. */
  readonly examples: readonly unknown[]
}

/**
 * Label, help and examples of a field. A key that the schema does not name itself (a threshold in
 * the record of thresholds) is labelled by its key and helped by the record's description.
 */
export function describeField(id: FieldId): FieldWords {
  const own = ownSchema(id)
  const described = fieldSchemas(id).findLast((place) => place.description !== null)
  return {
    label: own?.title ?? sentenceCase(String(fieldPath(id).at(-1))),
    help: described?.description ?? '',
    examples: own?.examples ?? [],
  }
}

/** `records_processed_min` → `Records processed min`. */
function sentenceCase(key: string): string {
  const words = key.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
