import * as z from 'zod'
import type { JsonSchema } from './json-schema'

/** A zod schema → the JSON Schema of what may be typed, as editors get the most from it. */
export function baseSchema(schema: z.ZodType): JsonSchema {
  const { $schema, ...base } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => adapt(jsonSchema),
  })
  return base
}

function adapt(schema: JsonSchema): void {
  const { additionalProperties, items, examples } = schema
  // Says nothing, and makes editors propose a key "property".
  if (isEmpty(additionalProperties)) delete schema.additionalProperties
  // All keys of YAML that we read are text.
  delete schema.propertyNames
  // Editors propose the examples of an item, not those of a list.
  if (typeof items === 'object' && !Array.isArray(items) && examples && !items.examples) {
    items.examples = examples.flat()
    delete schema.examples
  }
}

function isEmpty(schema: JsonSchema['additionalProperties']): boolean {
  return typeof schema === 'object' && Object.keys(schema).length === 0
}
