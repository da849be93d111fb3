import type { DocumentRole } from '../diagnostics/diagnostic'
import type { ParsedDocument, Path, Span } from '../document/document'
import { pathAt, spanOf } from '../document/locate'
import { type SchemaPlace, schemaAt } from '../findings/schema-at'
import { documentSchema } from './document-schema'
import { effectAt } from './effect-at'
import { explainSchedule } from './explain-schedule'
import { type Chosen, valueChoices } from './value-choices'

/** What is known of a field, as Markdown, and the stretch of text that it is about. */
export interface PlaceExplanation {
  readonly markdown: string
  readonly span: Span
}

/** Describes the field whose key or value stands at an offset, schedules from a moment on; null where there is none to describe. */
export function explainPlace(
  document: ParsedDocument,
  role: DocumentRole,
  offset: number,
  chosen: Chosen,
  now: Date,
): PlaceExplanation | null {
  const found = pathAt(document, offset)
  const path = typeof found.at(-1) === 'number' ? found.slice(0, -1) : found
  const span = touched(document, [found, path], offset)
  const schedule = role === 'job' ? explainSchedule(document, path, chosen, now) : null
  if (span && schedule) return { markdown: schedule, span }
  const schema = schemaAt(documentSchema(role, document), path)
  if (!span || !schema?.title) return null
  const parts = [
    `**${schema.title}** \`${path.join('.')}\``,
    schema.description,
    valuesLine(schema, path, chosen),
    effectLine(path, chosen),
  ]
  return { markdown: parts.filter(Boolean).join('\n\n'), span }
}

/** The key or the value on which the offset stands. */
function touched(document: ParsedDocument, paths: readonly Path[], offset: number): Span | null {
  const spans = paths.flatMap((path) => [spanOf(document, path, 'key'), spanOf(document, path)])
  const hits = spans.filter(({ start, end }) => start <= offset && offset <= end)
  const isOneLine = ({ start, end }: Span) => !/[\r\n]/.test(document.text.slice(start, end))
  return hits.find(isOneLine) ?? null
}

function valuesLine(schema: SchemaPlace, path: Path, chosen: Chosen): string {
  const { choices, isClosed } = valueChoices(schema, path, chosen)
  if (choices.length === 0) return ''
  return `${isClosed ? 'One of' : 'For example'} ${choices.map(({ value }) => `\`${value}\``).join(', ')}`
}

function effectLine(path: Path, { cloud, support }: Chosen): string {
  const effect = effectAt(path, support)
  if (!effect || !cloud || !support) return ''
  const where = `${cloud.label} ${support.label}`
  if ('none' in effect) return `No effect on ${where} because ${effect.none}.`
  return `On ${where} it sets ${effect.sets.map((argument) => `\`${argument}\``).join(', ')}.`
}
