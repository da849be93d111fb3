import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROVIDERS } from '@/schemas/vocabulary'
import { CLOUDS } from '../providers/clouds'
import { utf8Length } from './cut-text'
import { mergeTags } from './merge-tags'
import { renderTags } from './render-tags'
import type { TagCandidate } from './tag'

function tag(name: string, value: string, list?: readonly string[]): TagCandidate {
  return {
    name,
    value,
    ...(list && { list }),
    source: 'infrastructure',
    namespace: 'Infrastructure',
    origin: { file: 'system' },
  }
}

function render(provider: (typeof PROVIDERS)[number], ...candidates: TagCandidate[]) {
  return renderTags(mergeTags(candidates), provider)
}

const SPEC_EXAMPLE = [
  tag('CostCenter', 'FIN-001'),
  tag('Owner', 'data-team@acme.com'),
  tag('Compliance', 'GDPR,SOC2', ['GDPR', 'SOC2']),
]

describe('renderTags', () => {
  it.each([
    ['aws', ['CostCenter=FIN-001', 'Owner=data-team@acme.com', 'Compliance=GDPR:SOC2']],
    ['gcp', ['costcenter=fin_001', 'owner=data_team_acme_com', 'compliance=gdpr_soc2']],
    ['azure', ['CostCenter=FIN-001', 'Owner=data-team@acme.com', 'Compliance=GDPR,SOC2']],
  ] as const)('renders the example of the specification on %s', (provider, expected) => {
    const { tags } = render(provider, ...SPEC_EXAMPLE)
    expect(tags.map(({ name, value }) => `${name}=${value}`)).toEqual(expected)
  })

  it.each([
    ['aws', 'R&D', 'R_D', ['replaced-characters']],
    ['aws', 'Zu\u0308rich', 'Z\u00fcrich', ['composed']],
    ['aws', '🚀', '_', ['replaced-characters']],
    ['gcp', 'Zürich', 'zürich', ['lower-case']],
    ['gcp', 'データ', 'デ_タ', ['replaced-characters']],
    ['azure', 'R&D', 'R&D', []],
  ] as const)('on %s the value %s becomes %s', (provider, value, expected, rules) => {
    const [rendered] = render(provider, tag('T', value)).tags
    expect(rendered?.value).toBe(expected)
    const ofValue = rendered?.changes.filter((change) => change.part === 'value')
    expect(ofValue?.map(({ rule }) => rule)).toEqual(rules)
    for (const change of ofValue ?? []) expect(change.reason).toMatch(/^[A-Z].*\.$/)
  })

  it.each([
    ['aws', 127],
    ['gcp', 63],
    ['azure', 512],
  ] as const)('cuts long names on %s so that two stay two', (provider, max) => {
    const stem = `Custom_${'x'.repeat(600)}`
    const { tags, problems } = render(provider, tag(`${stem}a`, '1'), tag(`${stem}b`, '2'))
    expect(problems).toEqual([])
    for (const { name } of tags) {
      expect(name).toHaveLength(max)
      expect(name).toMatch(/_[0-9a-f]{8}$/)
    }
    expect(tags[0]?.name).not.toBe(tags[1]?.name)
  })

  it('counts bytes where the cloud or its provider does', () => {
    const [gcp] = render('gcp', tag('T', 'é'.repeat(100))).tags
    expect(utf8Length(gcp?.value ?? '')).toBeLessThanOrEqual(128)
    const [azure] = render('azure', tag('T', '日'.repeat(100))).tags
    expect(utf8Length(azure?.value ?? '')).toBeLessThanOrEqual(256)
  })

  it('refuses what AWS keeps for itself, in any case', () => {
    const { tags, problems } = render('aws', tag('Owner', 'AWS:me'), tag('Project', 'p'))
    expect(tags.map(({ name }) => name)).toEqual(['Project'])
    expect(problems).toMatchObject([{ code: 'tag-refused', canonicalNames: ['Owner'] }])
  })

  it.each([
    ['aws', 'Custom_a', 'Custom_A', true],
    ['azure', 'Custom_a', 'Custom_A', true],
    ['gcp', 'Custom_a-b', 'Custom_a_b', true],
    ['aws', 'Custom_a-b', 'Custom_a_b', false],
  ] as const)('on %s %s and %s meet: %s', (provider, left, right, meet) => {
    const { problems } = render(provider, tag(left, '1'), tag(right, '2'))
    expect(problems.map(({ code }) => code)).toEqual(meet ? ['tag-collision'] : [])
    if (meet) expect(problems[0]?.message).toContain(`${left} and ${right}`)
  })

  it.each([
    ['aws', 50],
    ['gcp', 63],
    ['azure', 50],
  ] as const)('knows the budget of %s', (provider, limit) => {
    const tags = Array.from({ length: limit + 1 }, (_, i) => tag(`Custom_${i}`, 'x'))
    expect(render(provider, ...tags.slice(1)).problems).toEqual([])
    const over = render(provider, ...tags)
    expect(over).toMatchObject({ limit, count: limit + 1, problems: [{ code: 'tag-budget' }] })
  })

  it.each(PROVIDERS)('gives %s nothing that its rules refuse, for any tags', (provider) => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    )
    const rules = CLOUDS[provider].tags
    fc.assert(
      fc.property(fc.array(fc.record({ key: text, value: text }), { maxLength: 20 }), (pairs) => {
        const candidates = pairs
          .filter(({ value }) => value !== '')
          .map(({ key, value }) => tag(`Custom_${key}`, value))
        for (const { name, value } of render(provider, ...candidates).tags) {
          expect([...name].length).toBeLessThanOrEqual(rules.nameMaxCharacters)
          expect([...value].length).toBeLessThanOrEqual(rules.valueMaxCharacters)
          expect(utf8Length(name)).toBeLessThanOrEqual(rules.nameMaxBytes ?? Infinity)
          expect(utf8Length(value)).toBeLessThanOrEqual(rules.valueMaxBytes ?? Infinity)
          expect(name).not.toMatch(rules.illegalInName)
          if (rules.illegalInValue) expect(value).not.toMatch(rules.illegalInValue)
          if (rules.nameStart) expect(name).toMatch(rules.nameStart)
          expect(name.normalize('NFC')).toBe(name)
          expect(value.normalize('NFC')).toBe(value)
        }
      }),
    )
  })
})
