import * as z from 'zod'
import { policySchema } from '@/schemas/policy'
import { TUNABLE_CODES } from '../diagnostics/codes'
import type { JsonSchema } from './json-schema'

/** A policy. The codes of findings, which a record of zod leaves open, are closed as the program closes them. */
export function policyJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(policySchema(), {
    io: 'input',
    target: 'draft-7',
    override({ jsonSchema, zodSchema }) {
      const { title } = { ...z.globalRegistry.get(zodSchema) }
      if (title === 'Rules') jsonSchema.propertyNames = { enum: [...TUNABLE_CODES] }
    },
  })
  const { $schema, ...rest } = schema
  return rest
}
