import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { readPolicy } from '../analysis/read-policy'

const read = (text: string) => readPolicy({ name: 'team/dativo-policy.yaml', text })

/** `line:column severity code message` of each finding. */
function findings(text: string): readonly string[] {
  const { findings: found, document } = read(text)
  return found.map(({ severity, code, message, span }) => {
    const { line, column } = document.lines.position(span.start)
    return `${line}:${column} ${severity} ${code} ${message}`
  })
}

describe('readPolicy', () => {
  it('reads demands with their lines', () => {
    const policy = read(`version: 1
tags:
  CostCenter:
    required: true
    pattern: ^FIN-\\d{3}$
  Environment: { required: true, values: [dev, prod], severity: warning, required_severity: error }
  Custom_team: { description: Who is called }
`)
    expect(policy.findings).toEqual([])
    expect(policy.fileName).toBe('dativo-policy.yaml')
    expect(policy.partFor(null).demands).toMatchObject([
      { name: 'CostCenter', required: 'error', severity: 'error', line: 3 },
      {
        name: 'Environment',
        required: 'error',
        severity: 'warning',
        allowed: { values: ['dev', 'prod'], pattern: null },
        line: 6,
      },
      { name: 'Custom_team', required: null, allowed: null, description: 'Who is called', line: 7 },
    ])
  })

  it('quotes no character that cannot be seen', () => {
    const [finding] = findings('version: 1\ntags: {"Cost\u00a0Center": {required: true}}\n')
    expect(finding).toContain('Cost<U+00A0>Center')
    expect(findings('version: 1\n"a\\eb": 1\n').join()).toContain('a<U+001B>b')
  })

  it('lays an environment over the rest, values and pattern together', () => {
    const policy = read(`version: 1
tags:
  CostCenter: { required: true, pattern: ^FIN }
  Owner: { values: ["*@acme.com"] }
environments:
  prod:
    tags:
      CostCenter: { values: [FIN-001] }
      Compliance: { required: true }
    rules: { no-effect: off }
rules: { no-effect: error, no-tags: warning }
`)
    expect(policy.findings).toEqual([])
    const names = (environment: string | null) =>
      policy.partFor(environment).demands.map(({ name }) => name)
    expect(names(null)).toEqual(['CostCenter', 'Owner'])
    expect(names('dev')).toEqual(['CostCenter', 'Owner'])
    expect(names('prod')).toEqual(['CostCenter', 'Owner', 'Compliance'])
    expect(policy.partFor('production')).toBe(policy.partFor('prod'))
    expect(policy.partFor('prod').demands[0]).toMatchObject({
      required: 'error',
      allowed: { values: ['FIN-001'], pattern: null },
      line: 8,
    })
    expect([...policy.partFor('prod').rules]).toEqual([
      ['no-effect', 'off'],
      ['no-tags', 'warning'],
    ])
  })

  it.each([
    [
      '',
      [
        '1:1 error wrong-type A policy is a block of keys such as version and tags, but this file is empty.',
      ],
    ],
    [
      '- a',
      [
        '1:1 error wrong-type A policy is a block of keys such as version and tags, but this file holds a list.',
      ],
    ],
    ['version: 1\ntags: [', ['2:7 error yaml-syntax']],
    ['tags: {}', ['1:1 error missing-key version is missing. It is one of 1.']],
    [
      'version: 2',
      ['1:10 error not-allowed-value version cannot be the number 2. It is one of 1.'],
    ],
    [
      'version: 1\ntags:\n  Owner: { requird: true }',
      [
        '3:12 error unknown-key A policy has no key requird under tags.Owner. Did you mean required?',
      ],
    ],
    [
      'version: 1\nt\u0430gs: {}',
      [
        '2:1 error unknown-key A policy has no key t\u0430gs, which holds U+0430 (cyrillic small letter a). Did you mean tags?',
      ],
    ],
    [
      'version: 1\nenvironments:\n  prod: { tag: {} }',
      [
        '3:11 error unknown-key A policy has no key tag under environments.prod. Did you mean tags?',
      ],
    ],
    [
      'version: 1\ntags:\n  CostCenter: { values: [100] }',
      [
        '3:26 error wrong-type tags.CostCenter.values[0] must be text, but it is the number 100. Put it in quotes.',
      ],
    ],
    [
      'version: 1\ntags:\n  CostCenter: { values: [] }',
      [
        '3:25 error empty-value tags.CostCenter.values is empty, so nothing would be allowed. Give it a value or remove it.',
      ],
    ],
    [
      'version: 1\ntags:\n  costcenter: {}\n  team: {}',
      [
        '3:3 error policy-unknown-tag No job has a tag costcenter, so nothing is checked by this. Did you mean CostCenter?',
        '4:3 error policy-unknown-tag No job has a tag team, so nothing is checked by this. A tag of your own is named Custom_team.',
      ],
    ],
    [
      'version: 1\ntags:\n  Custom_team: {}\n  Custom_Team: {}',
      [
        '4:3 error policy-unknown-tag Custom_Team and Custom_team differ only by case, and clouds take one of them. Keep one.',
      ],
    ],
    [
      'version: 1\ntags:\n  Owner: { pattern: (a }',
      ['3:21 error policy-pattern The pattern (a cannot be used. It has a ( without its ).'],
    ],
    [
      'version: 1\ntags:\n  Owner: { values: ["*@*"] }',
      ['3:21 error policy-pattern "*@*" has more than one *. Use one, or a pattern.'],
    ],
    [
      'version: 1\ntags:\n  Classification_default: { values: [PII] }',
      [
        '3:38 error policy-pattern Classifications are written in lower case, so no tag can be "PII". Write "pii".',
      ],
    ],
    [
      'version: 1\nrules:\n  refused-by-cloud: off\n  policy-value: info\n  no-ownr-tag: error\n  yaml-syntax: off',
      [
        '3:3 error policy-rule The severity of refused-by-cloud cannot be changed: it stands for what fails whatever a policy says.',
        '4:3 error policy-rule The severity of policy-value is set at the tag, with severity.',
        '5:3 error policy-rule There is no finding no-ownr-tag. Did you mean no-owner-tag?',
        '6:3 error policy-rule The severity of yaml-syntax cannot be changed: it stands for what fails whatever a policy says.',
      ],
    ],
    [
      '{"tags": {"costcenter": {"tag_key": {"@@assign": "CostCenter"}}}}',
      [
        '1:1 error policy-invalid This is a tag policy of AWS Organizations. Import it to make a Dativo policy of it: dativo infra import-tag-policy.',
      ],
    ],
  ])('%j: %j', (text, expected) => {
    const found = findings(text)
    expect(found).toHaveLength(expected.length)
    for (const [index, start] of expected.entries()) expect(found[index]).toContain(start)
  })

  it('keeps what is valid beside what is not', () => {
    const { demands } = read(
      'version: 1\ntags:\n  Owner: { required: true, requird: 1, values: [3, me] }\n  nonsense: {}\n',
    ).partFor(null)
    expect(demands).toMatchObject([
      { name: 'Owner', required: 'error', allowed: { values: ['me'] } },
    ])
  })

  it('takes at most 200 tags', () => {
    const tags = Array.from({ length: 201 }, (_, index) => `  Custom_${index}: {}\n`).join('')
    const policy = read(`version: 1\ntags:\n${tags}`)
    expect(policy.findings.map(({ code }) => code)).toEqual(['out-of-range'])
    expect(policy.partFor(null).demands).toHaveLength(200)
  })

  it('takes any text, and so does the analysis with it', () => {
    const words = fc.constantFrom(
      'version: 1\n',
      'tags:\n',
      '  Owner:\n',
      '    required: true\n',
      '    values: ["a*", b]\n',
      '    pattern: ^a$\n',
      'environments:\n',
      '  prod: {tags: {Owner: {}}}\n',
      'rules: {x: off}\n',
      '  __proto__: {required: true}\n',
      '&a ',
      '*a ',
      '[',
      '}',
      ': ',
      '\n',
      '\t',
      '\u0000',
      '!!x ',
    )
    const texts = fc.oneof(
      fc.string(),
      fc.array(words).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const policy = { name: 'p.yaml', text }
        const analysis = analyse({
          job: { name: 'job.yaml', text: 'tenant_id: a\ninfrastructure: {provider: aws}\n' },
          policy,
        })
        const isBroken = readPolicy(policy).findings.some(({ severity }) => severity === 'error')
        const codes = analysis.diagnostics.map(({ code }) => code)
        expect(codes.includes('policy-invalid')).toBe(isBroken)
      }),
      { numRuns: 500 },
    )
  })

  it('reads the same file once', () => {
    const file = { name: 'p.yaml', text: 'version: 1\n' }
    expect(readPolicy(file)).toBe(readPolicy(file))
  })
})
