import { jobSchema } from '@/schemas/job'
import { schemasAlong, wordsOf } from '../findings/schema-at'
import type { FieldFacts } from './field-facts'
import { fieldPath } from './field-path'
import { SCHEMA_FIELDS, type SchemaFieldId } from './fields'

/** What the schema says of every field that it names. The generator of `field-facts.gen.ts`; nothing that runs imports it. */
export function readFieldFacts(): Readonly<Record<string, FieldFacts>> {
  return Object.fromEntries(SCHEMA_FIELDS.map(({ id }) => [id, factsOf(id)]))
}

/**
 * What each field that the schema names is for: its description, or that of the nearest block around it
 * that has one. The generator of `field-help.gen.ts`.
 */
export function readFieldHelp(): Readonly<Record<string, string>> {
  return Object.fromEntries(SCHEMA_FIELDS.map(({ id }) => [id, helpOf(id)]))
}

function helpOf(id: SchemaFieldId): string {
  const places = schemasAlong(jobSchema, fieldPath(id))
  return places.findLast(({ description }) => description !== null)?.description ?? ''
}

function factsOf(id: SchemaFieldId): FieldFacts {
  const path = fieldPath(id)
  const places = schemasAlong(jobSchema, path)
  const own = places[path.length]
  return {
    optionalAt: places.flatMap(({ isOptional }, depth) => (isOptional ? [depth] : [])),
    own: own?.title ? { title: own.title, examples: own.examples, words: wordsOf(own) } : null,
  }
}
