import type * as z from 'zod'

/**
 * A JSON Schema, draft 7, with two keywords of the YAML language server that other validators pass
 * over: `errorMessage` replaces its message, `deprecationMessage` warns of a value that is valid.
 */
export type JsonSchema = z.core.JSONSchema.JSONSchema
export type Properties = Readonly<Record<string, JsonSchema | boolean>>

/** The schema of an object some of whose keys have these schemas. */
export function withProperties(properties: Properties): JsonSchema {
  return { properties: { ...properties } }
}

/** Says something of what fits a condition, and something else, or nothing, of what does not. */
export function when(
  condition: JsonSchema,
  consequence: JsonSchema,
  otherwise?: JsonSchema,
): JsonSchema {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, and no function
  return { if: condition, then: consequence, ...(otherwise && { else: otherwise }) }
}

/** The same for a place below: `at(['a', 'b'], schema)` says something of `a.b`, where there is one. */
export function at(path: readonly string[], schema: JsonSchema): JsonSchema {
  return path.reduceRight((inner, key) => withProperties({ [key]: inner }), schema)
}
