import type { Path } from '../document/document'
import type { FieldSchema } from './document-schema'

/** The part of a schema that a path leads to; null where the schema says nothing. */
export function schemaAt(schema: FieldSchema, path: Path): FieldSchema | null {
  let current: FieldSchema | null = schema
  for (const step of path) {
    current = current && child(current, step)
  }
  return current
}

function child(schema: FieldSchema, step: string | number): FieldSchema | null {
  if (typeof step === 'number') return described(schema.items)
  const { properties = {} } = schema
  if (Object.hasOwn(properties, step)) return described(properties[step])
  return described(schema.additionalProperties)
}

/** A schema that says something: `true` and `{}` allow anything and help nobody. */
function described(schema: FieldSchema['items']): FieldSchema | null {
  if (typeof schema !== 'object' || Array.isArray(schema)) return null
  return Object.keys(schema).length > 0 ? schema : null
}
