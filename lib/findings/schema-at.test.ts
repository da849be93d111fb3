import { describe, expect, it } from 'vitest'
import { parseDocument } from '../document/parse-document'
import { documentSchema } from '../schema-help/document-schema'
import { schemaAt } from './schema-at'

const job = documentSchema('job', parseDocument(''))

describe('schemaAt', () => {
  it.each([
    [['tenant_id'], 'Tenant'],
    [['infrastructure', 'runtime', 'compute', 'cpu'], 'CPU'],
    [['infrastructure', 'monitoring', 'alerts', 'channels'], 'Alert channels'],
    [['governance_overrides', 'owner'], 'Owner'],
  ])('finds %j', (path, title) => {
    expect(schemaAt(job, path)?.title).toBe(title)
  })

  it.each([
    ['an item of a list', ['infrastructure', 'tags', 'compliance', 3], 'string'],
    ['an entry of a free map', ['classification_overrides', 'email'], 'string'],
  ])('finds %s', (_name, path, type) => {
    expect(schemaAt(job, path)?.type).toBe(type)
  })

  it.each([
    [['nobody_knows']],
    [['tenant_id', 'below']],
    [['infrastructure', 'terraform', 'variables', 'image']],
    [['constructor']],
    [['infrastructure', '__proto__']],
  ])('says nothing of %j', (path) => {
    expect(schemaAt(job, path)).toBeNull()
  })

  it('tells the two forms of an asset apart', () => {
    const flat = documentSchema('asset', parseDocument('name: customers\n'))
    const nested = documentSchema('asset', parseDocument('asset:\n  name: customers\n'))
    expect(schemaAt(flat, ['team', 'owner'])?.type).toBe('string')
    expect(schemaAt(nested, ['asset', 'governance', 'retention_days'])?.type).toBe('number')
    expect(schemaAt(nested, ['team', 'owner'])).toBeNull()
  })
})
