import { FIELD_FACTS } from './field-facts.gen'
import { fieldPath } from './field-path'
import { type FieldId, SCHEMA_FIELDS, type SchemaFieldId } from './fields'
import { sentenceCase } from './sentence-case'
import { variableOf } from './variable-fields'
import { variableLabel, variableSynonyms } from './variable-words'

/** What the form calls a field, from the schema's metadata; what it is for comes later (`field-help.gen.ts`). */
export interface FieldWords {
  readonly label: string
  /** Values as somebody would write them. */
  readonly examples: readonly unknown[]
  /** Other words by which it is found. */
  readonly synonyms: string
}

/**
 * Label, examples and other words of a field. A key that the schema does not name itself (a threshold in
 * the record of thresholds) is labelled by its key; what is left of that record is labelled as the others.
 */
export function describeField(id: FieldId): FieldWords {
  const name = variableOf(id)
  return name
    ? { label: variableLabel(name), examples: [], synonyms: variableSynonyms(name) }
    : describeSchemaField(id as SchemaFieldId)
}

function describeSchemaField(id: SchemaFieldId): FieldWords {
  const { own } = FIELD_FACTS[id]
  const label = own?.title ?? sentenceCase(String(fieldPath(id).at(-1)))
  return {
    label: isRest(id) ? `Other ${label.toLowerCase()}` : label,
    examples: own?.examples ?? [],
    synonyms: '',
  }
}

/** True for a record some of whose keys have fields of their own. */
function isRest(id: SchemaFieldId): boolean {
  return SCHEMA_FIELDS.some((field) => field.id === id && 'except' in field)
}
