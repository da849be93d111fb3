import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Provider } from '@/schemas/vocabulary'
import { analyse } from '../analysis/analyse'
import type { Diagnostic, Fix } from '../diagnostics/diagnostic'
import { applyEdits } from '../document/apply-edits'
import { planEdit } from '../document/edit-document'
import { parseDocument } from '../document/parse-document'
import { valueAt } from '../document/value-at'
import { listExamples } from '../node/list-examples'
import { valuesByName } from '../terraform/terraform-variable'
import { AWS_REFUSALS } from './aws/module.gen'
import { AWS_NOT_FROM_DOCUMENT, AWS_REFUSAL_CASES } from './aws/refusal-cases.test-support'
import { AZURE_REFUSALS } from './azure/module.gen'
import { AZURE_NOT_FROM_DOCUMENT, AZURE_REFUSAL_CASES } from './azure/refusal-cases.test-support'
import { CLOUDS, moduleVariableNames } from './clouds'
import {
  jobWith,
  pathOf,
  type RefusalCase,
  titleOf,
} from './field-checks/refusal-case.test-support'
import { leadsOf } from './field-checks/refusal-leads.test-support'
import { GCP_REFUSALS } from './gcp/module.gen'
import { GCP_NOT_FROM_DOCUMENT, GCP_REFUSAL_CASES } from './gcp/refusal-cases.test-support'
import { KUBERNETES_REFUSALS } from './kubernetes-refusals.gen'

interface Cloud {
  readonly provider: Provider
  /** Every sentence of the module, by key. */
  readonly refusals: Readonly<Record<string, string>>
  readonly cases: readonly RefusalCase[]
  /** Keys of refusals, those of the Kubernetes module too, of which no check speaks, and why. */
  readonly notFromDocument: Readonly<Record<string, string>>
}

const TABLES: readonly Cloud[] = [
  {
    provider: 'aws',
    refusals: AWS_REFUSALS,
    cases: AWS_REFUSAL_CASES,
    notFromDocument: AWS_NOT_FROM_DOCUMENT,
  },
  {
    provider: 'gcp',
    refusals: GCP_REFUSALS,
    cases: GCP_REFUSAL_CASES,
    notFromDocument: GCP_NOT_FROM_DOCUMENT,
  },
  {
    provider: 'azure',
    refusals: AZURE_REFUSALS,
    cases: AZURE_REFUSAL_CASES,
    notFromDocument: AZURE_NOT_FROM_DOCUMENT,
  },
]

const refusedIn = (text: string): readonly Diagnostic[] =>
  analyse({ job: { name: 'job.yaml', text } }).diagnostics.filter(
    ({ code }) => code === 'refused-by-cloud',
  )

describe.each(TABLES)('$provider', (cloud) => {
  const { provider, cases } = cloud
  const bad = cases.flatMap((one) =>
    (one.bad ?? []).map(([value, nearest]) => ({
      ...one,
      title: titleOf(one, value),
      job: jobWith(provider, one, value),
      leads: leadsOf(provider, one, value),
      nearest,
    })),
  )
  const good = cases.flatMap((one) =>
    (one.good ?? []).map((value) => ({
      title: titleOf(one, value),
      job: jobWith(provider, one, value),
    })),
  )

  it.each(titled(bad))('refuses %s', (_, { job, leads, at, nearest, isLeftOut }) => {
    if (isLeftOut) return expectLeftOut(job, at)
    const isThis = (one: Diagnostic) =>
      leads.some((lead) => one.message.startsWith(lead)) && String(one.path) === String(pathOf(at))
    const finding = refusedIn(job).find(isThis)
    expect(finding?.path).toEqual(pathOf(at))
    expect(finding?.severity).toBe('error')
    const [way, ...others] = finding?.fix ? [finding.fix] : (finding?.choices ?? [])
    // Without a nearest value nothing is certain; what may have been meant is taken all the same.
    if (nearest === undefined) expect(finding?.fix).toBeUndefined()
    else expect(way?.edits).toEqual([{ op: 'set', path: pathOf(at), value: nearest }])
    for (const each of way ? [way, ...others] : []) {
      expect(refusedIn(applyFix(job, each)).find(isThis)).toBeUndefined()
    }
  })

  it.each(titled(good))('takes %s', (_, { job }) => {
    expect(refusedIn(job)).toEqual([])
  })

  it('takes the examples', async () => {
    const examples = (await listExamples()).filter((one) => one.provider === provider)
    expect(examples.length).toBeGreaterThan(0)
    for (const { job } of examples) expect(refusedIn(job.text), job.name).toEqual([])
  })

  it('gives nearest values that it takes', () => {
    for (const check of CLOUDS[provider].checks) {
      fc.assert(
        fc.property(anyAmount, (value) => {
          if (check.accepts(value, {})) return true
          const ways = [check.nearest?.(value, {}), check.exact?.(value, {})]
          const offered = [
            ...ways.filter((one) => one !== undefined),
            ...(check.choices?.(value, {}) ?? []),
          ]
          return offered.every((one) => check.accepts(one, {}))
        }),
      )
    }
  })

  describeCoverage(cloud)
  describePatterns(provider)
})

/** Of a field that does nothing there the module gets no such value, and one note says so. */
function expectLeftOut(text: string, at: string): void {
  const { diagnostics, variables } = analyse({ job: { name: 'job.yaml', text } })
  const said = diagnostics.filter(({ path }) => String(path) === String(pathOf(at)))
  expect(said.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['info no-effect'])
  expect(said[0]?.message).toMatch(
    / The module would refuse it, so it is left out of the variables\.$/,
  )
  expect(valueAt(valuesByName(variables), at.split('.'))).toBeUndefined()
}

const titled = <One extends { readonly title: string }>(cases: readonly One[]) =>
  cases.map((one) => [one.title, one] as const)

/** Numbers and amounts as people write them, and any text. */
const anyAmount = fc.oneof(
  fc.integer({ min: -10, max: 200_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc
    .tuple(fc.double({ min: 0, max: 70_000, noNaN: true }), fc.constantFrom('', 'm', 'Gi', ' GB'))
    .map(([number, unit]) => `${Math.round(number * 100) / 100}${unit}`),
  fc.string(),
)

function applyFix(text: string, { edits }: Fix): string {
  return edits.reduce((current, edit) => {
    const plan = planEdit(parseDocument(current), edit)
    if (!plan.ok) throw new Error(plan.reason)
    return applyEdits(current, plan.edits)
  }, text)
}

function describeCoverage({ provider, refusals, cases, notFromDocument }: Cloud): void {
  const { checks, runtimes } = CLOUDS[provider]
  const own = checks.filter((check) => !check.isForDesignerAlone)
  const said = new Set(own.map(({ refusal }) => refusal))
  const every = new Set(checks.map(({ refusal }) => refusal))
  const all = { ...prefixed(refusals, ''), ...prefixed(KUBERNETES_REFUSALS, 'kubernetes-job ') }

  it('every refusal is checked, or is on the list of those that no job causes', () => {
    const unchecked = Object.entries(all).filter(([, sentence]) => !said.has(sentence))
    expect(unchecked.map(([key]) => key).sort()).toEqual(Object.keys(notFromDocument).sort())
    expect([...said].filter((sentence) => !Object.values(all).includes(sentence))).toEqual([])
  })

  it('every check has values that it refuses and values that it takes', () => {
    const having = (kind: 'bad' | 'good') =>
      new Set(cases.filter((one) => (one[kind] ?? []).length > 0).map(({ refusal }) => refusal))
    expect([...every].filter((sentence) => !having('bad').has(sentence))).toEqual([])
    expect([...every].filter((sentence) => !having('good').has(sentence))).toEqual([])
  })

  it('every check is about a variable that the module declares on its runtimes', () => {
    const cloud = CLOUDS[provider]
    for (const check of checks) {
      for (const runtime of check.runtimes ?? runtimes.map((one) => one.runtime)) {
        expect(moduleVariableNames(cloud, runtime), check.refusal).toContain(check.at[0])
      }
    }
  })
}

function prefixed(sentences: Readonly<Record<string, string>>, prefix: string) {
  return Object.fromEntries(Object.entries(sentences).map(([key, one]) => [prefix + key, one]))
}

const TERRAFORM = new URL('../../terraform/', import.meta.url)

/** Not compared: those of tags are put together, and the name of a Kubernetes job is made. */
const UNCHECKED = ['tags', 'labels', 'name']

/** The patterns that a module's variables are held against, but for those that are not checked. */
function patternsOf(module: string): readonly string[] {
  const folder = new URL(`${module}/`, TERRAFORM)
  const files = readdirSync(folder).map((name) => ({ name, url: new URL(name, folder) }))
  const textsOf = (wanted: RegExp) =>
    files.filter(({ name }) => wanted.test(name)).map(({ url }) => readFileSync(url, 'utf8'))
  const facts = new Map(
    textsOf(/^facts\.gen\.tf$/).flatMap((text) =>
      [...text.matchAll(/^ {2}(\w+_pattern)\s*= (".*")$/gm)].map(
        (fact) => [fact[1], fact[2]] as const,
      ),
    ),
  )
  return textsOf(/^variables.*\.tf$/)
    .flatMap((text) => [...text.matchAll(/^variable "(\w+)" \{\n[\s\S]*?^\}/gm)])
    .filter(([, name]) => !UNCHECKED.includes(name ?? ''))
    .flatMap(([block]) => [...block.matchAll(/"(?:[^"\\]|\\.)*"|\blocal\.(\w+_pattern)\b/g)])
    .map(([literal, fact]): string => JSON.parse(fact ? (facts.get(fact) ?? '""') : literal))
    .filter((text) => text.includes('^'))
}

function describePatterns(provider: Provider): void {
  const checked = new Set(
    CLOUDS[provider].checks.flatMap((check) =>
      'patterns' in check && Array.isArray(check.patterns) ? check.patterns : [],
    ),
  )
  const own = patternsOf(provider)
  const shared = patternsOf('modules/kubernetes-job')

  it('the patterns are those of the module', () => {
    expect([...own].filter((pattern) => !checked.has(pattern))).toEqual([])
    expect([...checked].filter((one) => ![...own, ...shared].includes(one))).toEqual([])
  })
}
