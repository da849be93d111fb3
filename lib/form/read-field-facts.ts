import { jobSchema } from '@/schemas/job'
import { schemasAlong, wordsOf } from '../findings/schema-at'
import type { FieldFacts } from './field-facts'
import { fieldPath } from './field-path'
import { SCHEMA_FIELDS, type SchemaFieldId } from './fields'

/** What the schema says of every field that it names. The generator of `field-facts.gen.ts`; nothing that runs imports it. */
export function readFieldFacts(): Readonly<Record<string, FieldFacts>> {
  return Object.fromEntries(SCHEMA_FIELDS.map(({ id }) => [id, factsOf(id)]))
}

function factsOf(id: SchemaFieldId): FieldFacts {
  const path = fieldPath(id)
  const places = schemasAlong(jobSchema, path)
  const own = places[path.length]
  return {
    help: places.findLast(({ description }) => description !== null)?.description ?? '',
    optionalAt: places.flatMap(({ isOptional }, depth) => (isOptional ? [depth] : [])),
    own: own?.title ? { title: own.title, examples: own.examples, words: wordsOf(own) } : null,
  }
}
