import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { savedByFolding } from './fold-classification'
import { canonicalTags } from './merge-tags'

const ASSET = `compliance: {classification: [Internal]}
schema:
  - {name: email, classification: PII}
  - {name: salary, classification: restricted}
  - {name: phone, classification: pii}
  - {name: note, classification: default}
  - {name: id}
`

const job = (option: string, overrides = '') =>
  `tenant_id: acme\ninfrastructure:\n  provider: aws\n  runtime: {type: ecs}\n${option}${overrides}`
const FOLD = '  tag_options: {fold_classification_fields: true}\n'

function read(text: string, asset = ASSET) {
  return analyse({
    job: { name: 'job.yaml', text },
    asset: { name: 'asset.yaml', text: asset },
  })
}

const classified = (text: string, asset?: string) =>
  Object.fromEntries(
    canonicalTags(read(text, asset).ledger)
      .filter(({ name }) => name.startsWith('Classification'))
      .map(({ name, value }) => [name, value]),
  )

const SINGLE = {
  Classification_default: 'internal',
  Classification_fields_email: 'pii',
  Classification_fields_salary: 'restricted',
  Classification_fields_phone: 'pii',
  Classification_fields_note: 'default',
}

describe('folding of classified fields', () => {
  it.each(['', '  tag_options: {}\n', '  tag_options: {fold_classification_fields: false}\n'])(
    'is off by default: %j',
    (option) => {
      expect(classified(job(option))).toEqual(SINGLE)
    },
  )

  it('makes one tag of each classification, at the place of its first field', () => {
    expect(Object.entries(classified(job(FOLD)))).toEqual([
      ['Classification_default', 'internal'],
      ['Classification_pii', 'email,phone'],
      ['Classification_restricted', 'salary'],
      ['Classification_fields_note', 'default'],
    ])
  })

  it('asks the overrides of the job first', () => {
    const overrides = 'classification_overrides: {phone: Restricted, default: Public}\n'
    expect(classified(job(FOLD, overrides))).toEqual({
      Classification_default: 'public',
      Classification_pii: 'email',
      Classification_restricted: 'salary,phone',
      Classification_fields_note: 'default',
    })
  })

  it('keeps where each field comes from', () => {
    const overrides = 'classification_overrides: {salary: pii}\n'
    const entry = read(job(FOLD, overrides)).ledger.entries.find(
      ({ name }) => name === 'Classification_pii',
    )
    expect(entry?.folded?.map(({ name, winner }) => [name, winner.origin])).toEqual([
      ['Classification_fields_email', { file: 'asset', path: ['schema', 0, 'classification'] }],
      [
        'Classification_fields_salary',
        { file: 'job', path: ['classification_overrides', 'salary'] },
      ],
      ['Classification_fields_phone', { file: 'asset', path: ['schema', 2, 'classification'] }],
    ])
    expect(entry?.losers.map(({ name, value }) => [name, value])).toEqual([
      ['Classification_fields_salary', 'restricted'],
    ])
  })

  it('is rendered and cut as any list', () => {
    const fields = Array.from(
      { length: 80 },
      (_, index) => `  - {name: field_${index}, classification: pii}`,
    )
    const { rendered } = read(job(FOLD), `schema:\n${fields.join('\n')}\n`)
    const tag = (provider: 'aws' | 'gcp') =>
      rendered[provider].tags.find(({ canonicalName }) => canonicalName === 'Classification_pii')
    expect(tag('aws')).toMatchObject({ name: 'Classification_pii' })
    expect(tag('aws')?.value).toMatch(/^field_0:field_1:/)
    expect(tag('aws')?.value).toHaveLength(256)
    expect(tag('aws')?.changes.map(({ rule }) => rule)).toEqual(['list-separator', 'cut'])
    expect(tag('gcp')?.value).toMatch(/^field_0_field_1_/)
  })

  it('reports classes that meet on a cloud', () => {
    const asset =
      'schema: [{name: a, classification: high pii}, {name: b, classification: high_pii}]\n'
    const { problems } = read(job(FOLD), asset).rendered.gcp
    expect(problems.map(({ code, canonicalNames }) => [code, ...canonicalNames])).toEqual([
      ['tag-collision', 'Classification_high pii', 'Classification_high_pii'],
    ])
  })

  it('leaves a field without a name as it is', () => {
    const asset = "schema: [{name: '', classification: pii}, {name: b, classification: pii}]\n"
    expect(classified(job(FOLD), asset)).toEqual({
      Classification_fields_: 'pii',
      Classification_pii: 'b',
    })
  })

  it('says beforehand how many tags it saves', () => {
    expect(savedByFolding(read(job('')).ledger)).toBe(1)
    expect(savedByFolding(read(job(FOLD)).ledger)).toBe(0)
  })
})
