import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPolicy } from '../../analysis/read-policy'
import { importTagPolicy } from './import-tag-policy'
import { writePolicy } from './write-policy'

function imported(value: unknown) {
  const result = importTagPolicy(typeof value === 'string' ? value : JSON.stringify(value))
  if (!result.ok) throw new Error(result.message)
  return result
}

const assign = (value: unknown) => ({ '@@assign': value })
const entry = (name: string, settings: object) => ({
  tags: { [name.toLowerCase()]: { tag_key: assign(name), ...settings } },
})

describe('importTagPolicy', () => {
  it('takes over values, enforcement and required tags', () => {
    const { policy, notes } = imported({
      tags: {
        costcenter: {
          tag_key: {
            ...assign('CostCenter'),
            '@@operators_allowed_for_child_policies': ['@@none'],
          },
          tag_value: assign(['100', 200, 'FIN-*']),
          enforced_for: assign(['ecs:ALL_SUPPORTED', 'secretsmanager:*']),
          report_required_tag_for: assign(['logs:log-group']),
        },
        owner: { tag_key: assign('Owner'), tag_value: assign(['*@acme.com']) },
        '@@operators_allowed_for_child_policies': ['@@none'],
      },
    })
    expect(policy.tags).toEqual({
      CostCenter: {
        required: true,
        values: ['100', '200', 'FIN-*'],
        severity: 'error',
        required_severity: 'warning',
        aws: {
          tag_key: 'CostCenter',
          enforced_for: ['ecs:ALL_SUPPORTED', 'secretsmanager:*'],
          report_required_tag_for: ['logs:log-group'],
        },
      },
      Owner: { values: ['*@acme.com'], severity: 'warning', aws: { tag_key: 'Owner' } },
    })
    expect(notes).toEqual([])
  })

  it.each<[what: string, policy: unknown, tag: string, demand: object, note: RegExp | null]>([
    [
      'any value',
      entry('Owner', { tag_value: assign(['a', '*']) }),
      'Owner',
      { severity: 'warning' },
      null,
    ],
    ['no value', entry('Owner', { tag_value: assign([]) }), 'Owner', { severity: 'warning' }, null],
    [
      'a key in other capitals',
      { tags: { costcenter: { tag_value: assign(['a']) } } },
      'CostCenter',
      { values: ['a'] },
      /^costcenter has no tag_key here\./,
    ],
    [
      'a key with a hyphen',
      entry('cost-center', {}),
      'CostCenter',
      {},
      /AWS demands the key cost-center, and Dativo writes CostCenter/,
    ],
    ['a key of its own', entry('Team', {}), 'Custom_Team', {}, /Dativo writes Team as Custom_Team/],
    [
      'a key with a prefix',
      entry('acme:CostCenter', {}),
      'Custom_acme:CostCenter',
      {},
      /Dativo writes acme:CostCenter as/,
    ],
    [
      'enforcement elsewhere',
      entry('Owner', { enforced_for: assign(['secretsmanager:*']) }),
      'Owner',
      { severity: 'warning', aws: { tag_key: 'Owner', enforced_for: ['secretsmanager:*'] } },
      /enforced_for of owner names secretsmanager:\*, none of which a job makes/,
    ],
    [
      'values appended',
      entry('Owner', { tag_value: { '@@append': ['a'] } }),
      'Owner',
      { severity: 'warning' },
      /tag_value of owner only changes \(@@append\)/,
    ],
    [
      'values assigned, appended and removed',
      entry('Owner', {
        tag_value: { ...assign(['a', 'b']), '@@append': ['c'], '@@remove': ['a'] },
      }),
      'Owner',
      { values: ['b', 'c'] },
      null,
    ],
    [
      'a list',
      entry('Compliance', { tag_value: assign(['GDPR']) }),
      'Compliance',
      { values: ['GDPR'] },
      /Compliance is a list: here each item is checked/,
    ],
    [
      'two wildcards',
      entry('Owner', { tag_value: assign(['*@*']) }),
      'Owner',
      { severity: 'warning' },
      /AWS refuses "\*@\*" of owner/,
    ],
    [
      'a classification',
      entry('Classification_default', { tag_value: assign(['PII']) }),
      'Classification_default',
      { values: ['pii'] },
      /in lower case/,
    ],
    [
      'an unknown setting',
      entry('Owner', { color: 1 }),
      'Owner',
      {},
      /owner has the setting color/,
    ],
    [
      'an effective policy',
      { tags: { owner: { tag_key: 'Owner', tag_value: ['a'] } } },
      'Owner',
      { values: ['a'] },
      null,
    ],
    [
      'what the AWS CLI prints',
      { Policy: { Content: JSON.stringify(entry('Owner', { tag_value: assign('a') })) } },
      'Owner',
      { values: ['a'] },
      null,
    ],
    [
      'what it prints of an effective policy',
      { EffectivePolicy: { PolicyContent: JSON.stringify(entry('Owner', {})) } },
      'Owner',
      {},
      null,
    ],
  ])('%s', (_, value, tag, demand, note) => {
    const { policy, notes } = imported(value)
    expect(policy.tags).toHaveProperty([tag])
    expect(policy.tags?.[tag]).toMatchObject(demand)
    if (!('values' in demand)) expect(policy.tags?.[tag]).not.toHaveProperty('values')
    if (note) expect(notes.join('\n')).toMatch(note)
    else expect(notes).toEqual([])
  })

  it.each([
    ['', 'This is not JSON, and a tag policy of AWS Organizations is.'],
    ['version: 1', 'This is not JSON, and a tag policy of AWS Organizations is.'],
    ['{}', 'This is no tag policy of AWS Organizations: it has no block "tags".'],
    ['{"tags": []}', 'This is no tag policy of AWS Organizations: it has no block "tags".'],
    [
      '{"Policy": {"Content": "{"}}',
      'This is no tag policy of AWS Organizations: it has no block "tags".',
    ],
    ['['.repeat(100_000), 'This is not JSON, and a tag policy of AWS Organizations is.'],
  ])('refuses %.40s: %s', (text, message) => {
    expect(importTagPolicy(text)).toEqual({ ok: false, message })
  })

  it('writes a file that reads back without a finding, whatever the tag policy holds', () => {
    const words = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'a*',
        'CostCenter',
        'Classification_default',
        'PII',
        'team',
        '#\n- x',
        '__proto__',
      ),
    )
    const operators = fc.oneof(
      words,
      fc.array(words),
      fc.dictionary(
        fc.constantFrom('@@assign', '@@append', '@@remove', '@@x'),
        fc.oneof(words, fc.array(words), fc.integer()),
      ),
      fc.jsonValue(),
    )
    const settings = fc.dictionary(
      fc.constantFrom('tag_key', 'tag_value', 'enforced_for', 'report_required_tag_for', 'x'),
      operators,
    )
    const policies = fc.dictionary(words, fc.oneof(settings, fc.jsonValue()))
    fc.assert(
      fc.property(policies, (tags) => {
        const { policy, notes } = imported({ tags })
        const text = writePolicy(policy, notes)
        expect(readPolicy({ name: 'p.yaml', text }).findings).toEqual([])
        expect(readPolicy({ name: 'p.yaml', text }).partFor(null).demands).toHaveLength(
          Object.keys(policy.tags ?? {}).length,
        )
      }),
      { numRuns: 500 },
    )
  })

  it('takes any text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof importTagPolicy(text).ok === 'boolean'))
  })
})
