import { expect, it } from 'vitest'
import { isCurrentFile } from '../node/generated-file.test-support'
import { readFieldFacts } from './read-field-facts'

it('what the form knows of its fields is what the schema says', () => {
  const table = JSON.stringify(readFieldFacts(), null, 2)
  const text = `// Generated from schemas/ by npm run generate. Do not edit.
import type { FieldFacts } from './field-facts'
import type { SchemaFieldId } from './fields'

export const FIELD_FACTS: Readonly<Record<SchemaFieldId, FieldFacts>> = ${table}
`
  expect(isCurrentFile('lib/form/field-facts.gen.ts', text)).toBe(true)
})
