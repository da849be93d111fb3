import { expect, it } from 'vitest'
import { isCurrentFile } from '../node/generated-file.test-support'
import { readFieldFacts, readFieldHelp } from './read-field-facts'

it('what the form knows of its fields is what the schema says', () => {
  const table = JSON.stringify(readFieldFacts(), null, 2)
  const text = `// Generated from schemas/ by npm run generate. Do not edit.
import type { FieldFacts } from './field-facts'
import type { SchemaFieldId } from './fields'

export const FIELD_FACTS: Readonly<Record<SchemaFieldId, FieldFacts>> = ${table}
`
  expect(isCurrentFile('lib/form/field-facts.gen.ts', text)).toBe(true)
})

it('the help of the fields is what the schema says', () => {
  const table = JSON.stringify(readFieldHelp(), null, 2)
  const text = `// Generated from schemas/ by npm run generate. Do not edit.
import type { SchemaFieldId } from './fields'

/** What each field is for. Fetched once somebody looks at the form. */
export const FIELD_HELP: Readonly<Record<SchemaFieldId, string>> = ${table}
`
  expect(isCurrentFile('lib/form/field-help.gen.ts', text)).toBe(true)
})
