import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROVIDERS } from '@/schemas/vocabulary'
import { CLOUDS } from './clouds'
import { type NameParts, resourceName } from './resource-name'
import { SHARED_FACTS } from './shared/facts'

const ROOM = { max: 63, suffix: '', wide: false }
const name = (parts: NameParts, rule: Partial<typeof ROOM> = {}) =>
  resourceName(parts, { ...ROOM, ...rule })
const named = (tenantId: string, jobName: string, rule: Partial<typeof ROOM> = {}) =>
  name({ tenantId, jobName }, rule)

describe('resourceName', () => {
  it('says all parts where each stands as it is', () => {
    expect(named('acme', 'orders')).toBe('dativo-acme-orders')
    expect(named('acme', 'orders', { suffix: '-task' })).toBe('dativo-acme-orders-task')
    const parts = { tenantId: 'acme', jobName: 'orders', environment: 'prod', region: 'eu-west-1' }
    expect(name(parts)).toBe('dativo-acme-orders-prod')
    expect(name(parts, { wide: true })).toBe('dativo-acme-orders-eu-west-1-prod')
    expect(name({ ...parts, prefix: 'lake' })).toBe('lake-acme-orders-prod')
  })

  it.each([
    ['a capital', 'Acme', 'orders'],
    ['an underscore', 'acme', 'stripe_customers'],
    ['a hyphen', 'acme', 'a-b'],
    ['a letter that no name has', 'acme', 'größe'],
    ['the end of another kind', 'acme', 'launch'],
    ['what reads like a hash', 'acme', 'deadbeef'],
  ])('ends in a hash for %s', (_what, tenant, job) => {
    expect(named(tenant, job)).toMatch(/^dativo-acme-[a-z-]+-[0-9a-f]{8}$/)
  })

  it('tells apart what the parts alone would not', () => {
    expect(named('a-b', 'c')).not.toBe(named('a', 'b-c'))
    expect(named('acme', 'a_b')).not.toBe(named('acme', 'a-b'))
    expect(named('acme', '日本')).not.toBe(named('acme', '中国'))
    const env = { tenantId: 'a', jobName: 'b', environment: 'task' }
    expect(name(env)).not.toBe(named('a', 'b', { suffix: '-task' }))
  })

  it('is the same for both Unicode forms of a name, and for both ways to write a region', () => {
    expect(named('acme', 'données')).toBe(named('acme', 'données'.normalize('NFD')))
    const wide = (region: string) => name({ tenantId: 'a', jobName: 'b', region }, { wide: true })
    expect(wide('West Europe')).toBe(wide('westeurope'))
  })
})

const REGIONS = {
  aws: ['us-east-1', 'us-gov-east-1', 'eu-west-1', 'us-iso-east-1', 'ap-southeast-2'],
  gcp: ['us-central1', 'europe-west4', 'europe-west10', 'us-east1'],
  azure: ['eastus', 'West Europe', 'westus2', 'eastus2'],
} as const

const word = fc.oneof(
  fc.stringMatching(/^[ab1]{1,2}$/),
  fc.constantFrom('a-b', 'a_b', 'A', 'launch', 'task', 'east', 'us', '1', 'deadbeef', 'größe'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 70 }),
)

describe.each(PROVIDERS)('names on %s', (provider) => {
  const { names } = CLOUDS[provider]
  const parts = fc.record({
    tenantId: word,
    jobName: word,
    environment: fc.oneof(fc.constant(''), word),
    region: fc.constantFrom(...REGIONS[provider]),
  })

  it('no two jobs meet, in no kind and across kinds that share a room', () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 2, maxLength: 12 }), (jobs) => {
        const owners = new Map<string, string>()
        for (const job of jobs) {
          for (const rule of names) {
            // A name that holds no region meets its like in another region, where it is another.
            const region = rule.wide ? job.region.toLowerCase() : ''
            const owner = [job.tenantId, job.jobName, job.environment, region]
              .map((part) => part.normalize('NFC'))
              .join('\0')
            const made = `${rule.wide} ${resourceName(job, rule)}`
            expect(owners.get(made) ?? owner, made).toBe(owner)
            owners.set(made, owner)
            expect(made.split(' ')[1]).toMatch(/^[a-z](?!.*--)[a-z0-9-]*[a-z0-9]$/)
            expect(made.split(' ')[1]?.length).toBeLessThanOrEqual(rule.max)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('every ending of one word is one that no part may read like', () => {
    const mistakable = new RegExp(SHARED_FACTS.nameMistakablePattern.value)
    for (const { suffix } of names) {
      if (/^-[a-z]+$/.test(suffix)) expect(mistakable.test(suffix.slice(1)), suffix).toBe(true)
    }
  })
})
