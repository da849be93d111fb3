import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { readPolicy } from '../analysis/read-policy'
import { parseDocument } from '../document/parse-document'
import { policyJsonSchema } from './policy-json-schema'

const validate = new Ajv({ strict: false }).compile(policyJsonSchema())

it.each([
  'version: 1\n',
  'version: 1\ntags: {Owner: {required: true, values: [a], pattern: ^a$, severity: info}}\n',
  'version: 1\nenvironments: {prod: {tags: {Owner: {}}, rules: {no-effect: off}}}\n',
  'version: 2\n',
  'tags: {}\n',
  'version: 1\ntag: {}\n',
  'version: 1\ntags: {Owner: {requird: true}}\n',
  'version: 1\ntags: {Owner: {values: []}}\n',
  'version: 1\ntags: {Owner: {values: [1]}}\n',
  'version: 1\nrules: {no-effekt: off}\n',
  'version: 1\nrules: {refused-by-cloud: off}\n',
  'version: 1\nrules: {no-effect: loud}\n',
])('agrees with the program on %j', (text) => {
  const { findings } = readPolicy({ name: 'p.yaml', text })
  expect(validate(parseDocument(text, '1.2').value)).toBe(findings.length === 0)
})
