import * as z from 'zod'
import { jobSchema } from '@/schemas/job'
import type { Path } from '../document/document'

type Schema = z.core.$ZodType

/** A schema on the way to a path, with what its wrappers say. */
export interface SchemaPlace {
  /** The schema without `optional`. */
  readonly schema: Schema
  readonly isOptional: boolean
  readonly title: string | null
  readonly description: string | null
  readonly examples: readonly unknown[]
}

/**
 * The schemas from the job down to a path, the job first. Shorter than the path when the schema
 * ends before it (below a record's values).
 */
export function schemasAlong(path: Path): readonly SchemaPlace[] {
  const places = [placeOf(jobSchema)]
  let schema: Schema | null = places[0]?.schema ?? null
  for (const step of path) {
    const next: Schema | null = schema && childOf(schema, step)
    if (!next) break
    const place = placeOf(next)
    places.push(place)
    schema = place.schema
  }
  return places
}

/** The schema at a path, or null where the schema says nothing. */
export function schemaAt(path: Path): SchemaPlace | null {
  const places = schemasAlong(path)
  return places.length === path.length + 1 ? (places.at(-1) ?? null) : null
}

/** The words of a closed set, in the schema's order; empty when the schema is no such set. */
export function choicesAt(path: Path): readonly string[] {
  const schema = schemaAt(path)?.schema
  return schema instanceof z.core.$ZodEnum ? Object.values(schema._zod.def.entries).map(String) : []
}

function childOf(schema: Schema, step: string | number): Schema | null {
  if (schema instanceof z.core.$ZodObject) return schema._zod.def.shape[step] ?? null
  if (schema instanceof z.core.$ZodRecord) return schema._zod.def.valueType
  if (schema instanceof z.core.$ZodArray) return schema._zod.def.element
  return null
}

function placeOf(wrapped: Schema): SchemaPlace {
  const isOptional = wrapped instanceof z.core.$ZodOptional
  const schema = isOptional ? wrapped._zod.def.innerType : wrapped
  const meta = { ...z.globalRegistry.get(schema), ...z.globalRegistry.get(wrapped) }
  return {
    schema,
    isOptional,
    title: meta.title ?? null,
    description: meta.description ?? null,
    examples: Array.isArray(meta.examples) ? meta.examples : [],
  }
}
