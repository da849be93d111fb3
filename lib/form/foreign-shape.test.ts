import { describe, expect, it } from 'vitest'
import type { Control } from './draft'
import type { FieldId } from './fields'
import { foreignShape } from './foreign-shape'

const shapeAt = (id: FieldId, control: Control, root: unknown) =>
  foreignShape({ id, control }, root)?.path ?? null
const tenant = (value: unknown) => shapeAt('tenant_id', 'text', { tenant_id: value })
const subnets = (value: unknown) =>
  shapeAt('infrastructure/networking/subnet_ids', 'list', {
    infrastructure: { networking: { subnet_ids: value } },
  })

describe('foreignShape', () => {
  it.each(['acme', 12, true, null, undefined])('lets text be edited where %j stands', (value) => {
    expect(tenant(value)).toBeNull()
  })

  it.each([[['a']], [{ a: 1 }]])('keeps its hands off %j where text belongs', (value) => {
    expect(tenant(value)).toEqual(['tenant_id'])
  })

  it.each(['subnet-1', 7, false])('keeps its hands off %j where a list belongs', (value) => {
    expect(subnets(value)).toEqual(['infrastructure', 'networking', 'subnet_ids'])
  })

  it('keeps its hands off what stands around the field', () => {
    const root = { infrastructure: { networking: 'vpc-1' } }
    expect(shapeAt('infrastructure/networking/vpc_id', 'text', root)).toEqual([
      'infrastructure',
      'networking',
    ])
    expect(shapeAt('tenant_id', 'text', ['a'])).toEqual([])
  })

  it.each([undefined, null, {}, { infrastructure: null }])('starts from nothing: %j', (root) => {
    expect(shapeAt('infrastructure/tags/owner', 'text', root)).toBeNull()
  })

  it('wants true or false for a switch', () => {
    const check = (enabled: unknown) =>
      shapeAt('infrastructure/monitoring/enabled', 'switch', {
        infrastructure: { monitoring: { enabled } },
      })
    expect(check(true)).toBeNull()
    expect(check('yes')).not.toBeNull()
  })
})
