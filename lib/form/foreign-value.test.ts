import { describe, expect, it } from 'vitest'
import { foreignValue } from './foreign-value'

const tenant = (value: unknown) => foreignValue('tenant_id', 'text', { tenant_id: value })
const subnets = (value: unknown) =>
  foreignValue('infrastructure/networking/subnet_ids', 'list', {
    infrastructure: { networking: { subnet_ids: value } },
  })

describe('foreignValue', () => {
  it.each(['acme', 12, true, null, undefined])('lets text be edited where %j stands', (value) => {
    expect(tenant(value)).toBeNull()
  })

  it.each([
    [['a'], 'The file has a list here.'],
    [{ a: 1 }, 'The file has a block of keys here.'],
  ])('keeps its hands off %j where text belongs', (value, reason) => {
    expect(tenant(value)).toBe(reason)
  })

  it.each([
    ['subnet-1', 'The file has "subnet-1" here.'],
    [7, 'The file has the number 7 here.'],
    [false, 'The file has the switch false here.'],
  ])('keeps its hands off %j where a list belongs', (value, reason) => {
    expect(subnets(value)).toBe(reason)
  })

  it('keeps its hands off what stands around the field', () => {
    const root = { infrastructure: { networking: 'vpc-1' } }
    expect(foreignValue('infrastructure/networking/vpc_id', 'text', root)).toBe(
      'infrastructure.networking is "vpc-1", not a block of keys.',
    )
    expect(foreignValue('tenant_id', 'text', ['a'])).toBe(
      'The file is a list, not a block of keys.',
    )
  })

  it.each([undefined, null, {}, { infrastructure: null }])('starts from nothing: %j', (root) => {
    expect(foreignValue('infrastructure/tags/owner', 'text', root)).toBeNull()
  })

  it('wants true or false for a switch', () => {
    const root = (enabled: unknown) => ({ infrastructure: { monitoring: { enabled } } })
    const check = (value: unknown) =>
      foreignValue('infrastructure/monitoring/enabled', 'switch', root(value))
    expect(check(true)).toBeNull()
    expect(check('yes')).toBe('The file has "yes" here.')
  })
})
