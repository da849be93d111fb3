import { describe, expect, it } from 'vitest'
import {
  analyseCase,
  type CaseFinding,
  findingsOf,
  fixesOf,
  isStated,
  withFix,
} from '../analysis/find-in-case.test-support'
import type { Fix } from '../findings/finding'
import { CODES } from './codes'
import type { BadCase, CaseFiles } from './rule-case.test-support'
import { RULE_CASES } from './rule-cases.test-support'
import { RULES } from './run-rules'

const titled = <One extends CaseFiles>(cases: readonly One[]) =>
  cases.map((one) => [one.title, one] as const)

/** Errors and warnings; what is only worth knowing may come and go. */
const complaints = (findings: readonly CaseFinding[]) =>
  findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, path }) => `${code} at ${path.join('.')}`)

describe.each(Object.entries(RULE_CASES))('%s', (_, { of, bad, good }) => {
  const codes = Object.keys(of.codes)

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
    expectWays(one, finding)
    const ways = fixesOf(finding)
    const own = ownWays(one, finding)
    expect(own.length > 0).toBe(hasWays(one))
    const stated = one.fixed === undefined ? one.choices : [one.fixed]
    const fixed = ways.map((fix) => withFix(one, analysis, fix))
    const texts = fixed.map((files, index) => textOf(files, ways[index]))
    if (stated) expect(texts.slice(0, own.length)).toEqual(stated)
    for (const files of fixed) {
      const after = findingsOf(analyseCase(files))
      expect(after.filter((each) => isStated(one, each))).toEqual([])
      // A choice may lead to more to do: another provider has other names for everything.
      if (!finding.fix) continue
      const before = complaints(findings)
      // Nor is it the fix that brings up the image, where no cloud was known before.
      const fresh = complaints(after).filter((each) => !before.includes(each))
      expect(fresh.filter((each) => !each.startsWith('image-missing'))).toEqual([])
    }
  })

  it.each(titled(good))('keeps silent about %s', (_title, one) => {
    const said = findingsOf(analyseCase(one)).filter(({ code }) => codes.includes(code))
    expect(said.map(({ message }) => message)).toEqual([])
  })

  it('has a case of every code that it may say, and files that it is silent about', () => {
    const raised = new Set<string>(bad.map(({ code }) => code))
    expect([...raised].sort()).toEqual(codes.toSorted())
    expect(good.length).toBeGreaterThan(0)
  })
})

/**
 * The ways out that a case states: to remove the value, which may stand behind all others, only where it
 * says so. That it is offered, and where not, is tested beside `offer-removal.ts`.
 */
function ownWays({ choices = [], isOffered }: BadCase, finding: CaseFinding): readonly Fix[] {
  const ways = fixesOf(finding)
  if (isOffered) return ways
  const last = ways.at(-1)
  const isRemoval =
    last?.title === 'Remove it' &&
    last.edits.every(({ op, path }) => op === 'delete' && String(path) === String(finding.path))
  return isRemoval && choices.length < ways.length ? ways.slice(0, -1) : ways
}

const hasWays = ({ fixed, choices, isOffered }: BadCase) =>
  fixed !== undefined || choices !== undefined || isOffered === true

const textOf = (files: CaseFiles, fix: Fix | undefined) => fix && files[fix.document]

/** A finding is of the class that its code states: it has a certain fix or choices, never both. */
function expectWays(one: BadCase, finding: CaseFinding): void {
  const { code, fix, choices } = finding
  const stated = CODES.get(code)?.fix
  expect(fix !== undefined && choices !== undefined).toBe(false)
  if (fix) expect(stated).toMatch(/^(?:certain|either)$/)
  if (choices) expect(stated).toMatch(/^(?:choice|either)$/)
  if (one.isOffered) return
  expect(fix === undefined).toBe(one.fixed === undefined)
  expect(ownWays(one, finding).length > 0).toBe(hasWays(one))
}

function expectMarks(one: BadCase, { span, document = 'job' }: CaseFinding): void {
  if (one.marks === undefined) return
  expect(one[document]?.slice(span.start, span.end)).toBe(one.marks)
}

describe('the rules', () => {
  it('all have cases', () => {
    expect(RULES.length).toBeGreaterThan(20)
    const tables = Object.values(RULE_CASES)
    const without = RULES.filter((rule) => !tables.some(({ of }) => of === rule))
    expect(without.map(({ codes }) => Object.keys(codes))).toEqual([])
  })
})

const ALL_CASES = Object.values(RULE_CASES).flatMap(({ bad }) => bad)

describe.each([...CODES])('%s', (code, { severity, fix, isTunable }) => {
  const cases = ALL_CASES.filter((one) => one.code === code)
  const severities = [severity].flat()

  it('is reported as it says', () => {
    expect(severities).toEqual(expect.arrayContaining(cases.map((one) => one.severity)))
  })

  it('has a case of each class of fixes that it states', () => {
    expect(cases.some(hasWays)).toBe(fix !== null)
    if (fix !== 'either') return
    expect(cases.some(({ fixed }) => fixed !== undefined)).toBe(true)
    expect(cases.some(({ choices }) => choices !== undefined)).toBe(true)
  })

  // A policy that switched off what is always an error would be obeyed by nobody.
  it('can be tuned only when it is not always an error', () => {
    if (isTunable) expect(severities).not.toEqual(['error'])
  })
})
