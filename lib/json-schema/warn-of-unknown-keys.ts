import type { JsonSchema } from './json-schema'

/**
 * Unknown keys stay valid: a job may carry what a later version reads, and the diagnostics only warn
 * of them. `additionalProperties: false` could only refuse, so unknown keys count as deprecated:
 * the language server warns of those, and all other validators take them.
 */
export function warnOfUnknownKeys(schema: JsonSchema): JsonSchema {
  const { properties } = schema
  if (!properties) return schema
  return {
    ...schema,
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, part]) => [
        key,
        typeof part === 'object' ? warnOfUnknownKeys(part) : part,
      ]),
    ),
    additionalProperties: {
      deprecationMessage: 'Nothing reads this key. It is kept and has no effect.',
    },
  }
}
