import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AssetModel, JobModel } from '@/schemas/models'
import type { Provider } from '@/schemas/vocabulary'
import { AWS_TAG_PATTERNS } from '../providers/aws/tag-patterns'
import { AZURE_TAG_PATTERNS } from '../providers/azure/tag-patterns'
import { CLOUDS } from '../providers/clouds'
import { GCP_LABEL_PATTERNS } from '../providers/gcp/label-patterns'
import type { TagPattern, TextPattern } from '../providers/tag-pattern'
import { assetSource } from './asset-source'
import { utf8Length } from './cut-text'
import { renderTags } from './render-tags'
import type { RenderedTags } from './tag'
import { tagLedger } from './tag-ledger'

const PATTERNS: readonly (readonly [Provider, Readonly<Record<string, TagPattern>>])[] = [
  ['aws', AWS_TAG_PATTERNS],
  ['gcp', GCP_LABEL_PATTERNS],
  ['azure', AZURE_TAG_PATTERNS],
]

/** Letters of every case and script, marks, characters of two units, controls, separators. */
const NASTY = [
  ...'aZ09_-./:=+@ ,;|&#%<>?\\\'"()',
  'é',
  'e\u0301',
  '\u0301',
  'İ',
  'ß',
  'ſ',
  'ǅ',
  'ー',
  '日',
  'ह',
  'ि',
  '𝐀',
  '𐐀',
  '🚀',
  '\ud800',
  '\u0000',
  '\n',
  '\u007f',
  '\u0085',
  '\u2028',
  '\u00a0',
  '\u200b',
]
const PREFIXES = ['aws:', 'AWS:', 'aWs:', 'Aws:x', 'goog-', 'google-', 'Microsoft', 'azure', 'rds:']

const text = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...NASTY), { maxLength: 12 }).map(join) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...NASTY), fc.integer({ min: 60, max: 600 }))
      .map(([character, count]) => character.repeat(count)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...PREFIXES), fc.constantFrom('', 'x', 'é')).map(join),
  },
)

function join(parts: readonly string[]): string {
  return parts.join('')
}

const list = fc.array(text, { maxLength: 4 })
const sets = fc.record(
  {
    owner: text,
    compliance: list,
    custom: fc.dictionary(text, text, { maxKeys: 8 }),
    crowd: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 0, 60),
    tenant: text,
    regulations: list,
    fields: fc.array(fc.record({ name: text, classification: text }), { maxLength: 6 }),
    isFolded: fc.boolean(),
  },
  { requiredKeys: ['crowd'] },
)

type TagSet = typeof sets extends fc.Arbitrary<infer Set> ? Set : never

function ledgerOf({
  owner,
  compliance,
  custom,
  crowd,
  tenant,
  regulations,
  fields,
  isFolded,
}: TagSet) {
  const many = Object.fromEntries(Array.from({ length: crowd }, (_, index) => [`k${index}`, 'x']))
  const job: JobModel = {
    tenant_id: tenant,
    infrastructure: {
      tags: { owner, compliance, custom: { ...custom, ...many } },
      tag_options: { fold_classification_fields: isFolded },
    },
  }
  const asset: AssetModel = { schema: fields, compliance: { regulations } }
  return tagLedger(job, assetSource(asset, asset))
}

function isTaken(given: string, { pattern, min, max, maxBytes }: TextPattern): boolean {
  const { length } = [...given]
  const fits = length >= min && length <= max
  if (maxBytes !== undefined && utf8Length(given) > maxBytes) return false
  return fits && (pattern?.test(given) ?? true)
}

function startsWithOneOf(given: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => given.toLowerCase().startsWith(prefix))
}

/** What a service refuses of what it is given, beyond what is reported as an error. */
function refused({ provider, tags, problems }: RenderedTags, service: TagPattern): string[] {
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)
  const keys = tags.map(({ name }) => (service.ignoresCase ? name.toLowerCase() : name))
  const count = tags.length + CLOUDS[provider].tags.addedByProvider.length
  const isCrowded = count > (service.maxTags ?? Infinity)
  return [
    ...tags.filter(({ name }) => !isTaken(name, service.name)).map(({ name }) => `name ${name}`),
    ...tags
      .filter(({ value }) => !isTaken(value, service.value))
      .map(({ value }) => `value ${value}`),
    ...tags
      .filter(
        ({ name, value }) =>
          startsWithOneOf(name, service.reservedNames) ||
          startsWithOneOf(value, service.reservedValues),
      )
      .map(({ name, value }) => `prefix ${name} ${value}`),
    ...(new Set(keys).size < keys.length && !errors.includes('tag-collision') ? ['twice'] : []),
    ...(isCrowded && !errors.includes('tag-budget') ? [`${count} tags`] : []),
  ]
}

describe('tags through merge and render', () => {
  it.each(PATTERNS)(
    'no service of %s refuses any of 2,000 random sets',
    (provider, services) => {
      fc.assert(
        fc.property(sets, (set) => {
          const rendered = renderTags(ledgerOf(set), provider)
          const found = Object.entries(services).flatMap(([name, service]) =>
            refused(rendered, service).map((what) => `${name}: ${what}`),
          )
          if (found.length > 0) throw new Error(found.join('\n'))
        }),
        { numRuns: 2000 },
      )
    },
    180_000,
  )

  it('the sets do reach what is refused', () => {
    const reached = new Set(
      fc.sample(sets, { numRuns: 500, seed: 1 }).flatMap((set) => {
        const { problems, tags } = renderTags(ledgerOf(set), 'aws')
        const changed = tags.flatMap(({ changes }) => changes.map(({ rule }) => rule))
        return [...problems.map(({ code }) => code), ...changed]
      }),
    )
    expect([...reached].sort()).toEqual([
      'composed',
      'cut',
      'list-separator',
      'replaced-characters',
      'tag-budget',
      'tag-collision',
      'tag-refused',
    ])
  })
})
