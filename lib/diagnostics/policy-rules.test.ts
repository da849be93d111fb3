import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseWithPolicy, policyFindings, withFix } from '../policy/policy.test-support'
import { demand, JOB } from './policy-case.test-support'

describe('the rules of a policy', () => {
  it('apply what an environment demands', () => {
    const policy = 'version: 1\nenvironments:\n  prod: {tags: {Compliance: {required: true}}}\n'
    const messages = policyFindings(analyseWithPolicy({ job: JOB, policy })).map(
      (one) => one.message,
    )
    expect(messages).toEqual([
      'The tag Compliance is missing. The policy dativo-policy.yaml (line 3) for prod requires it.',
    ])
  })

  it('change the severity of what may be changed, and of nothing that is an error', () => {
    const job = JOB.replace('    owner: me\n', '').replace('"256"', '"1"')
    const severities = (policy: string) =>
      Object.fromEntries(
        analyseWithPolicy({ job, policy }).diagnostics.map(({ code, severity }) => [
          code,
          severity,
        ]),
      )
    expect(severities('version: 1\n')).toMatchObject({
      'no-owner-tag': 'warning',
      'refused-by-cloud': 'error',
    })
    const changed = severities('version: 1\nrules: {no-owner-tag: error, refused-by-cloud: off}\n')
    expect(changed).toMatchObject({ 'no-owner-tag': 'error', 'refused-by-cloud': 'error' })
    expect(severities('version: 1\nrules: {no-owner-tag: off}\n')).not.toHaveProperty(
      'no-owner-tag',
    )
  })

  it('offer choices that end their finding, whatever values there are', () => {
    const words = fc.constantFrom(
      'a',
      'A',
      'ab',
      'FIN-1',
      'fin-2',
      'x y',
      'é',
      "it's",
      '#1',
      '1',
      'yes',
    )
    const names = fc.constantFrom(
      ['CostCenter', 'cost_center'],
      ['Owner', 'owner'],
      ['Custom_team', 'custom: {team'],
    )
    fc.assert(
      fc.property(
        names,
        words,
        fc.array(words, { minLength: 1, maxLength: 4 }),
        (name, value, values) => {
          const [tag = '', key = ''] = name
          const closing = key.includes('{') ? '}' : ''
          const one = {
            job: `tenant_id: a\ninfrastructure:\n  tags:\n    ${key}: ${JSON.stringify(value)}${closing}\n`,
            policy: demand(`${tag}: { values: ${JSON.stringify(values)} }`),
          }
          const analysis = analyseWithPolicy(one)
          const [finding] = policyFindings(analysis)
          expect(finding === undefined).toBe(values.includes(value))
          expect(finding?.fix).toBeUndefined()
          for (const choice of finding?.choices ?? []) {
            expect(policyFindings(analyseWithPolicy(withFix(one, analysis, choice)))).toEqual([])
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
