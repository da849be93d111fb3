import type { DocumentRole } from '../diagnostics/diagnostic'
import type { ParsedDocument, Path, Span } from '../document/document'
import { isMap, keysOf, type SchemaPlace, schemaAt } from '../findings/schema-at'
import { documentSchema } from './document-schema'
import { type Chosen, knownKeys, valueChoices } from './value-choices'
import { type WritingPlace, writingPlace } from './writing-place'

/** One proposal of what to write. */
export interface Completion {
  readonly kind: 'key' | 'value'
  readonly label: string
  /** The field's title, or what people call the value. */
  readonly detail: string
  readonly documentation: string
  /** Written in place of `span` as it is, indentation included. */
  readonly newText: string
  readonly span: Span
  /** What is compared with what was typed. */
  readonly filterText: string
  /** True when the next thing to write can be proposed as well. */
  readonly goesOn: boolean
}

/** What can be written at an offset: keys that are not there yet, values of closed sets, examples. */
export function complete(
  document: ParsedDocument,
  role: DocumentRole,
  offset: number,
  chosen: Chosen,
): readonly Completion[] {
  const place = writingPlace(document, offset)
  if (!place) return []
  const root = documentSchema(role, document)
  const schema = schemaAt(root, place.path)
  const isItem = typeof place.path.at(-1) === 'number'
  if (place.kind === 'entry' && schema && isMap(schema)) {
    return keys(schema, place, document.text, chosen)
  }
  if (isItem) {
    const listPath = place.path.slice(0, -1)
    const isClosed = schema !== null && valueChoices(schema, place.path, chosen).isClosed
    return isClosed
      ? values(schema, place.path, place, document.text, chosen)
      : values(schemaAt(root, listPath), listPath, place, document.text, chosen)
  }
  if (place.kind === 'entry' || schema?.type === 'array') return []
  return values(schema, place.path, place, document.text, chosen)
}

function keys(
  schema: SchemaPlace,
  place: WritingPlace,
  text: string,
  chosen: Chosen,
): Completion[] {
  const names = keysOf(schema)
  const known = names.length > 0 ? names : knownKeys(schema, place.path, chosen)
  const hasColon = text[place.span.end] === ':'
  return known
    .filter((name) => !place.siblings.includes(name))
    .map((name) => {
      const field = schemaAt(schema.schema, [name])
      const tail = hasColon ? '' : place.isFlow ? ': ' : keyTail(field, place.column)
      return {
        kind: 'key',
        label: name,
        detail: field?.title ?? '',
        documentation: field?.description ?? '',
        newText: name + tail,
        span: place.span,
        filterText: name,
        goesOn:
          tail !== '' &&
          field !== null &&
          !(place.isFlow && isMap(field)) &&
          offersMore(field, [...place.path, name], chosen),
      }
    })
}

function values(
  schema: SchemaPlace | null,
  path: Path,
  place: WritingPlace,
  text: string,
  chosen: Chosen,
): Completion[] {
  if (!schema) return []
  const lead = text[place.span.start - 1] === ':' ? ' ' : ''
  return valueChoices(schema, path, chosen).choices.map(({ value, label = '' }) => ({
    kind: 'value',
    label: value,
    detail: label,
    documentation: '',
    newText: lead + value,
    span: place.span,
    filterText: place.typed.startsWith('"') ? value : value.replace(/^"|"$/g, ''),
    goesOn: false,
  }))
}

/** What follows a key: room for a value, the first line of a map, the first item of a list. */
function keyTail(field: SchemaPlace | null, column: number): string {
  const below = `:\n${' '.repeat(column + 2)}`
  if (field && isMap(field)) return below
  return field?.type === 'array' ? `${below}- ` : ': '
}

function offersMore(field: SchemaPlace, path: Path, chosen: Chosen): boolean {
  return isMap(field) || valueChoices(field, path, chosen).choices.length > 0
}
