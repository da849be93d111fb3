import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  analyseCase,
  type CaseFinding,
  findingsOf,
  isStated,
  withFix,
} from '../analysis/find-in-case.test-support'
import { SYNTAX_CODES } from '../document/document'
import { RULE_CODES } from './diagnostic'
import type { BadCase, CaseFiles } from './rule-case.test-support'
import { RULE_CASES } from './rule-cases.test-support'

const titled = <One extends CaseFiles>(cases: readonly One[]) =>
  cases.map((one) => [one.title, one] as const)

/** Errors and warnings; what is only worth knowing may come and go. */
const complaints = (findings: readonly CaseFinding[]) =>
  findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, path }) => `${code} at ${path.join('.')}`)

describe.each(Object.entries(RULE_CASES))('%s', (_, { codes, bad, good }) => {
  it.each(titled(bad))('speaks of %s', (_title, one) => {
    const analysis = analyseCase(one)
    const findings = findingsOf(analysis)
    const finding = findings.find((each) => isStated(one, each))
    expect(
      finding,
      findings.map(({ code, message }) => `${code} ${message}`).join('\n'),
    ).toBeDefined()
    if (!finding) return
    expect(finding.severity).toBe(one.severity)
    expect(finding.document ?? 'job').toBe(one.document ?? 'job')
    expectMarks(one, finding)
    expect(finding.fix === undefined).toBe(one.fixed === undefined)
    if (!finding.fix) return
    const fixed = withFix(one, analysis, finding)
    if (one.fixed !== true) expect(fixed[finding.fix.document]).toBe(one.fixed)
    const after = findingsOf(analyseCase(fixed))
    expect(after.filter((each) => isStated(one, each))).toEqual([])
    const before = complaints(findings)
    expect(complaints(after).filter((each) => !before.includes(each))).toEqual([])
  })

  it.each(titled(good))('keeps silent about %s', (_title, one) => {
    const said = findingsOf(analyseCase(one)).filter(({ code }) => codes.includes(code))
    expect(said.map(({ message }) => message)).toEqual([])
  })

  it('has a case of every code that it may say, and files that it is silent about', () => {
    const raised: readonly string[] = bad.map(({ code }) => code)
    expect(codes.filter((code) => !raised.includes(code))).toEqual([])
    expect(good.length).toBeGreaterThan(0)
  })
})

function expectMarks(one: BadCase, { span, document = 'job' }: CaseFinding): void {
  if (one.marks === undefined) return
  expect(one[document]?.slice(span.start, span.end)).toBe(one.marks)
}

describe('the rules', () => {
  it('all have cases, and so has every code', () => {
    const files = readdirSync(new URL('./rules/', import.meta.url))
    const rules = files.flatMap((name) => /^([a-z-]+)\.ts$/.exec(name)?.[1] ?? [])
    expect(rules.length).toBeGreaterThan(20)
    const nameOf = (rule: string) => (rule.startsWith('policy-') ? 'policy' : rule)
    expect(rules.filter((rule) => !Object.hasOwn(RULE_CASES, nameOf(rule)))).toEqual([])
    const covered = new Set(Object.values(RULE_CASES).flatMap(({ codes }) => codes))
    expect([...SYNTAX_CODES, ...RULE_CODES].filter((code) => !covered.has(code))).toEqual([])
  })
})
