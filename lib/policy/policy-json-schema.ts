import * as z from 'zod'
import { policySchema } from '@/schemas/policy'
import type { JsonSchema } from '../json-schema/json-schema'
import { CHANGEABLE_CODES } from './fixed-codes'

/** The name of the file that holds the published schema. */
export const POLICY_SCHEMA_FILE = 'dativo-policy.schema.json'

/**
 * The published JSON Schema of a policy, draft 7. The names of tags and the codes of findings, which
 * a record of zod leaves open, are closed here as the program closes them.
 */
export function policyJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(policySchema, {
    io: 'input',
    target: 'draft-7',
    override({ jsonSchema, zodSchema }) {
      const { title } = { ...z.globalRegistry.get(zodSchema) }
      if (title === 'Rules') jsonSchema.propertyNames = { enum: [...CHANGEABLE_CODES] }
    },
  })
  const { $schema, ...rest } = schema
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: POLICY_SCHEMA_FILE,
    ...rest,
  }
}
