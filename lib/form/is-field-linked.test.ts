import { expect, it } from 'vitest'
import type { FieldId } from './fields'
import { FIELDS, SCHEMA_FIELDS } from './fields'
import { isFieldLinked } from './is-field-linked'

const THRESHOLDS = 'infrastructure/monitoring/alerts/thresholds'

it.each<[string, FieldId, string, boolean]>([
  ['the field', 'tenant_id', 'tenant_id', true],
  ['an item of it', 'infrastructure/tags/compliance', 'infrastructure/tags/compliance/0', true],
  ['the block around it', 'infrastructure/tags/owner', 'infrastructure/tags', true],
  ['another field', 'infrastructure/tags/owner', 'infrastructure/tags/project', false],
  ['what has a field of its own', THRESHOLDS, `${THRESHOLDS}/error_rate`, false],
  ['another key of the record', THRESHOLDS, `${THRESHOLDS}/latency`, true],
  ['the record', THRESHOLDS, THRESHOLDS, true],
  ['the key that has its own field', `${THRESHOLDS}/error_rate`, `${THRESHOLDS}/error_rate`, true],
])('%s', (_name, id, pointed, expected) => {
  const field = FIELDS.find((each) => each.id === id) ?? SCHEMA_FIELDS[0]
  const paths = [pointed.split('/')]
  expect(isFieldLinked(field, { document: 'job', paths })).toBe(expected)
  expect(isFieldLinked(field, { document: 'asset', paths })).toBe(false)
})
