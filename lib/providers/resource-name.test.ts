import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resourceName } from './resource-name'

const name = (tenantId: string, jobName: string, max = 63, suffix = '') =>
  resourceName({ tenantId, jobName }, { max, suffix })

describe('resourceName', () => {
  it.each([
    ['acme', 'stripe_customers_to_iceberg', 63, '', 'dativo-acme-stripe-customers-to-iceberg'],
    ['acme', 'a', 63, '-task', 'dativo-acme-a-task'],
    ['Acme Inc.', 'a', 63, '', 'dativo-acme-inc-a'],
  ])('%s / %s in %i characters%s is %s', (tenant, job, max, suffix, expected) => {
    expect(name(tenant, job, max, suffix)).toBe(expected)
  })

  it('ends in a hash when it is cut or loses letters, so that two jobs stay two', () => {
    expect(name('acme', 'stripe_customers_to_iceberg', 32)).toMatch(
      /^dativo-acme-stripe-cus[a-z-]*-[0-9a-f]{8}$/,
    )
    expect(name('acme', 'größe')).not.toBe(name('acme', 'grße'))
    expect(name('acme', '日本')).not.toBe(name('acme', '中国'))
  })

  it('is the same for both Unicode forms of a name, as Terraform has it', () => {
    expect(name('acme', 'données')).toBe(name('acme', 'données'.normalize('NFD')))
  })

  it('fits every cloud for any tenant and job', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 })
    const rule = fc.record({
      max: fc.integer({ min: 26, max: 255 }),
      suffix: fc.constantFrom('', '-task', '-execution'),
    })
    fc.assert(
      fc.property(text, text, rule, (tenantId, jobName, { max, suffix }) => {
        const made = resourceName({ tenantId, jobName }, { max, suffix })
        expect(made.length).toBeLessThanOrEqual(max)
        expect(made.length).toBeGreaterThanOrEqual(6)
        expect(made).toMatch(/^[a-z](?!.*--)[a-z0-9-]*[a-z0-9]$/)
        expect(made.endsWith(suffix)).toBe(true)
      }),
    )
  })
})
