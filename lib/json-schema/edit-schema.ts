import type { JsonSchema } from './json-schema'

/** A schema with the part at a path of keys changed; a path that leads nowhere is our own mistake. */
export function editSchema(
  schema: JsonSchema,
  [key, ...rest]: readonly string[],
  edit: (part: JsonSchema) => JsonSchema,
): JsonSchema {
  if (key === undefined) return edit(schema)
  const part = schema.properties?.[key]
  if (typeof part !== 'object') throw new Error(`The schema has no key ${key}.`)
  return { ...schema, properties: { ...schema.properties, [key]: editSchema(part, rest, edit) } }
}
