import { describe, expect, it } from 'vitest'
import { parseDocument } from '../document/parse-document'
import { FIELDS } from './fields'
import { readDrafts } from './read-drafts'

const drafts = (text: string) => readDrafts(parseDocument(text))

describe('readDrafts', () => {
  it('has a draft for every field of an empty document', () => {
    const empty = drafts('')
    expect(Object.keys(empty)).toEqual(FIELDS.map(({ id }) => id))
    expect(empty.tenant_id).toBe('')
    expect(empty['infrastructure/monitoring/enabled']).toBeNull()
    expect(empty['infrastructure/tags/custom']).toEqual([])
  })

  it('shows what breaks the schema but fits the control', () => {
    const { tenant_id, 'infrastructure/runtime/scaling/min_instances': min } = drafts(
      'tenant_id: 12\ninfrastructure: {runtime: {scaling: {min_instances: two}}}',
    )
    expect([tenant_id, min]).toEqual(['12', 'two'])
  })

  it('shows numbers as they are written', () => {
    const text =
      'infrastructure: {terraform: {module_version: 1.10}, runtime: {timeout_seconds: 1e3}}'
    const read = drafts(text)
    expect(read['infrastructure/terraform/module_version']).toBe('1.10')
    expect(read['infrastructure/runtime/timeout_seconds']).toBe('1e3')
  })

  it('shows text as it is written, whatever the job runner reads in it', () => {
    const read = drafts(
      'environment: on\ninfrastructure: {tags: {owner: 2024-01-15, compliance: [no, 2024-01-15], custom: {pii: yes, big: 12345678901234567890}}}',
    )
    expect(read.environment).toBe('on')
    expect(read['infrastructure/tags/owner']).toBe('2024-01-15')
    expect(read['infrastructure/tags/compliance']).toEqual([
      { text: 'no', isEditable: true },
      { text: '2024-01-15', isEditable: true },
    ])
    expect(read['infrastructure/tags/custom']).toEqual([
      { key: 'pii', kind: 'boolean', text: 'true' },
      { key: 'big', kind: 'number', text: '12345678901234567890' },
    ])
  })

  it('reads lists item by item', () => {
    const read = drafts('infrastructure: {tags: {compliance: [GDPR, 7, {a: 1}, null]}}')
    expect(read['infrastructure/tags/compliance']).toEqual([
      { text: 'GDPR', isEditable: true },
      { text: '7', isEditable: true },
      { text: 'a block of keys', isEditable: false },
      { text: '', isEditable: true },
    ])
  })

  it('reads records with the type of each value', () => {
    const read = drafts('infrastructure: {terraform: {variables: {a.b: x, n: 2, t: true, l: [1]}}}')
    expect(read['infrastructure/terraform/variables']).toEqual([
      { key: 'a.b', kind: 'text', text: 'x' },
      { key: 'n', kind: 'number', text: '2' },
      { key: 't', kind: 'boolean', text: 'true' },
      { key: 'l', kind: 'nested', text: 'a list' },
    ])
  })

  it('shows a threshold once: in its own field', () => {
    const read = drafts(
      'infrastructure: {monitoring: {alerts: {thresholds: {error_rate: 5, lag: 1}}}}',
    )
    expect(read['infrastructure/monitoring/alerts/thresholds/error_rate']).toBe('5')
    expect(read['infrastructure/monitoring/alerts/thresholds']).toEqual([
      { key: 'lag', kind: 'number', text: '1' },
    ])
  })

  it('leaves out what is of another shape', () => {
    const read = drafts('tenant_id: [a]\ninfrastructure: {networking: {subnet_ids: one}}')
    expect(read.tenant_id).toBe('')
    expect(read['infrastructure/networking/subnet_ids']).toEqual([])
  })
})
