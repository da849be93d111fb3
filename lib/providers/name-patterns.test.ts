import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROVIDERS, type Provider } from '@/schemas/vocabulary'
import { AWS_NAME_PATTERNS } from './aws/name-patterns'
import { AZURE_NAME_PATTERNS } from './azure/name-patterns'
import { CLOUDS } from './clouds'
import { GCP_NAME_PATTERNS } from './gcp/name-patterns'
import type { NamePattern } from './name-pattern'
import { resourceName } from './resource-name'

const PATTERNS: Readonly<Record<Provider, Readonly<Record<string, NamePattern>>>> = {
  aws: AWS_NAME_PATTERNS,
  gcp: GCP_NAME_PATTERNS,
  azure: AZURE_NAME_PATTERNS,
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.stringMatching(/^[A-Za-z0-9 ._/-]{0,300}$/),
  fc.constantFrom('', '-', '日本', 'größe', 'a'.repeat(600), 'İ', 'google', 'sg-1', 'aws/x'),
)

describe.each(PROVIDERS)('names on %s', (provider) => {
  const { names, runtimes } = CLOUDS[provider]
  const patterns = PATTERNS[provider]

  it('have a pattern for each kind', () => {
    expect(Object.keys(patterns).sort()).toEqual(names.map(({ kind }) => kind).sort())
  })

  it('belong to runtimes that the cloud has, each of which has names', () => {
    const known = runtimes.map(({ runtime }) => runtime)
    for (const { runtimes: own, kind } of names) {
      if (own !== 'all') expect(known, kind).toEqual(expect.arrayContaining([...own]))
    }
  })

  it('are taken for any tenant and any job', () => {
    fc.assert(
      fc.property(text, text, (tenantId, jobName) => {
        const refused = names.flatMap((rule) => {
          const { pattern, min, max, made } = patterns[rule.kind] ?? NOTHING
          const name = resourceName({ tenantId, jobName }, rule)
          const given = made ? made(name) : name
          const isTaken = pattern.test(given) && given.length >= min && given.length <= max
          return isTaken ? [] : [`${rule.kind}: ${given}`]
        })
        if (refused.length > 0) throw new Error(refused.join('\n'))
      }),
      { numRuns: 1000 },
    )
  })
})

const NOTHING: NamePattern = { pattern: /(?!)/, min: 0, max: 0, source: '' }
