import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RenderedTags } from '@/lib/tags/tag'
import type { Provider } from '@/schemas/vocabulary'
import { writeTags } from './write-tags'

const rendered = (
  provider: Provider,
  pairs: readonly (readonly [string, string])[],
): RenderedTags => ({
  provider,
  tags: pairs.map(([name, value]) => ({
    canonicalName: name,
    namespace: 'Infrastructure',
    name,
    value,
    changes: [],
  })),
  problems: [],
  count: pairs.length,
  limit: 50,
})

const clouds = (pairs: readonly (readonly [string, string])[]) => ({
  aws: rendered('aws', pairs),
  gcp: rendered('gcp', [['owner', 'x']]),
  azure: rendered('azure', []),
})

it('keeps the order of the ledger', () => {
  const text = writeTags(
    clouds([
      ['b', '1'],
      ['a', '"'],
    ]),
    'aws',
    'json',
  )
  expect(text).toBe('{\n  "b": "1",\n  "a": "\\""\n}\n')
})

it('puts all clouds under their ids', () => {
  expect(JSON.parse(writeTags(clouds([['a', '1']]), 'all', 'json'))).toEqual({
    aws: { a: '1' },
    gcp: { owner: 'x' },
    azure: {},
  })
})

it('writes Terraform escapes in HCL', () => {
  expect(
    writeTags(
      clouds([
        ['cost-center', '${x}'],
        ['Owner', 'a'],
      ]),
      'aws',
      'hcl',
    ),
  ).toContain('"$${x}"')
})

it('reads back as the same pairs, whatever they hold', () => {
  const pair = fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string())
  fc.assert(
    fc.property(fc.uniqueArray(pair, { selector: ([name]) => name }), (pairs) => {
      const read = new Map(Object.entries(JSON.parse(writeTags(clouds(pairs), 'aws', 'json'))))
      expect(read).toEqual(new Map(pairs))
    }),
  )
})
