import { FIELD_FACTS } from './field-facts.gen'
import { fieldPath } from './field-path'
import { FIELDS, type Field, type FieldId } from './fields'

/** What the form says about a field; all of it from the schema's metadata. */
export interface FieldWords {
  readonly label: string
  readonly help: string
  /** Values as somebody would write them. */
  readonly examples: readonly unknown[]
}

/**
 * Label, help and examples of a field. A key that the schema does not name itself (a threshold in
 * the record of thresholds) is labelled by its key and helped by the record's description; what is
 * left of that record is labelled as the others.
 */
export function describeField(id: FieldId): FieldWords {
  const { own, help } = FIELD_FACTS[id]
  const label = own?.title ?? sentenceCase(String(fieldPath(id).at(-1)))
  return {
    label: isRest(id) ? `Other ${label.toLowerCase()}` : label,
    help,
    examples: own?.examples ?? [],
  }
}

/** True for a record some of whose keys have fields of their own. */
function isRest(id: FieldId): boolean {
  return FIELDS.some((field: Field) => field.id === id && field.except !== undefined)
}

/** `records_processed_min` → `Records processed min`. */
function sentenceCase(key: string): string {
  const words = key.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
