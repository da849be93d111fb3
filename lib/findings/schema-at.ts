import type * as z from 'zod/v4/core'
import { globalRegistry } from 'zod/v4/core'
import type { Path } from '../document/document'

export type Schema = z.$ZodType

/** A part of a schema, with what its wrappers say. */
export interface SchemaPlace {
  /** The schema without `optional`. */
  readonly schema: Schema
  /** Zod's name of what the value is: `object`, `record`, `array`, `enum`, `boolean` … */
  readonly type: Schema['_zod']['def']['type']
  readonly isOptional: boolean
  readonly title: string | null
  readonly description: string | null
  readonly examples: readonly unknown[]
}

/**
 * The schemas from a root down to a path, the root first. Shorter than the path when the schema ends
 * before it (below a record's values).
 */
export function schemasAlong(root: Schema, path: Path): readonly SchemaPlace[] {
  let place = placeOf(root)
  const places = [place]
  for (const step of path) {
    const next = childOf(place.schema, step)
    if (!next) break
    place = placeOf(next)
    places.push(place)
  }
  return places
}

/** The schema at a path; null where the schema says nothing. */
export function schemaAt(root: Schema, path: Path): SchemaPlace | null {
  const places = schemasAlong(root, path)
  const place = places.length === path.length + 1 ? places.at(-1) : undefined
  return place && place.type !== 'unknown' ? place : null
}

/** The words of a closed set, in the schema's order; empty when the schema is no such set. */
export function wordsOf({ schema }: SchemaPlace): readonly string[] {
  const { def } = schema._zod
  return def.type === 'enum' ? Object.values((def as z.$ZodEnumDef).entries).map(String) : []
}

/** The keys that the schema names, in its order. */
export function keysOf({ schema }: SchemaPlace): readonly string[] {
  const { def } = schema._zod
  return def.type === 'object' ? Object.keys((def as z.$ZodObjectDef).shape) : []
}

/** Whether the value is a mapping, of named keys or of free ones. */
export function isMap({ type }: SchemaPlace): boolean {
  return type === 'object' || type === 'record'
}

/** The definitions of zod are told apart by `type`; each cast follows from it. */
function childOf(schema: Schema, step: string | number): Schema | null {
  const { def } = schema._zod
  switch (def.type) {
    case 'object': {
      const { shape } = def as z.$ZodObjectDef
      return Object.hasOwn(shape, step) ? (shape[step] ?? null) : null
    }
    case 'record':
      return (def as z.$ZodRecordDef).valueType
    case 'array':
      return typeof step === 'number' ? (def as z.$ZodArrayDef).element : null
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
    type: schema._zod.def.type,
    isOptional,
    title: meta.title ?? null,
    description: meta.description ?? null,
    examples: Array.isArray(meta.examples) ? meta.examples : [],
  }
}
