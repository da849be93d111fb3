import type * as z from 'zod/v4/core'
import { globalRegistry } from 'zod/v4/core'
import { jobSchema } from '@/schemas/job'
import type { Path } from '../document/document'

type Schema = z.$ZodType

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
  const def = schemaAt(path)?.schema._zod.def
  return def?.type === 'enum' ? Object.values((def as z.$ZodEnumDef).entries).map(String) : []
}

/** The definitions of zod are told apart by `type`; each cast follows from it. */
function childOf(schema: Schema, step: string | number): Schema | null {
  const { def } = schema._zod
  switch (def.type) {
    case 'object':
      return (def as z.$ZodObjectDef).shape[step] ?? null
    case 'record':
      return (def as z.$ZodRecordDef).valueType
    case 'array':
      return (def as z.$ZodArrayDef).element
    default:
      return null
  }
}

function placeOf(wrapped: Schema): SchemaPlace {
  const { def } = wrapped._zod
  const isOptional = def.type === 'optional'
  const schema = isOptional ? (def as z.$ZodOptionalDef).innerType : wrapped
  const meta = { ...globalRegistry.get(schema), ...globalRegistry.get(wrapped) }
  return {
    schema,
    isOptional,
    title: meta.title ?? null,
    description: meta.description ?? null,
    examples: Array.isArray(meta.examples) ? meta.examples : [],
  }
}
