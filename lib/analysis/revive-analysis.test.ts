import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../document/parse-document'
import { YamlDate } from '../document/scalars/yaml-date'
import { analyse } from './analyse'
import type { Analysis, AnalysisInput } from './analysis'
import { analysisData } from './analysis-data'
import { reviveAnalysis } from './revive-analysis'

const NOW = new Date('2026-01-01T00:00:00Z')

function textsIn(folder: string): readonly string[] {
  const url = new URL(folder, import.meta.url)
  return readdirSync(url)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(new URL(name, url), 'utf8'))
}

const EXAMPLES = textsIn('../../public/examples/jobs/')
const VALUES = textsIn('./fixtures/values/')
const CASES = readFileSync(new URL('../tags/fixtures/tag-cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): { readonly job: string; readonly asset?: string | null } => JSON.parse(line))

/** Each example with a stretch taken out at every so many places, most of them no YAML any more. */
const BROKEN = EXAMPLES.flatMap((text) =>
  [0.13, 0.37, 0.61, 0.83].flatMap((part) => {
    const at = Math.floor(text.length * part)
    return [
      `${text.slice(0, at)}\n[${text.slice(at)}`,
      `${text.slice(0, at)}\n"${text.slice(at)}`,
      text.slice(0, at) + text.slice(at + 7),
    ]
  }),
)

const POLICY = `version: 1
tags:
  CostCenter: {required: true, pattern: '^FIN-[0-9]{3}$', description: Finance asks.}
  Owner: {required: true, values: [data-team@acme.com, "*@acme.com"]}
rules: {email-in-tags: warning}
environments:
  production:
    tags: {Project: {required: true, severity: warning}}
`

function input(job: string, asset: string | null = null, policy: string | null = null) {
  return {
    job: { name: 'job.yaml', text: job },
    asset: asset === null ? null : { name: 'asset.yaml', text: asset },
    policy: policy === null ? null : { name: 'dativo-policy.yaml', text: policy },
    asksForAsset: true,
    now: NOW,
  } satisfies AnalysisInput
}

/** What can be compared: a text that cannot be read comes without its tree, a pattern without its steps. */
function comparable(analysis: Analysis) {
  const treeless = (document: Analysis['job'] | null) =>
    document && { ...document, tree: document.value === undefined ? null : document.tree }
  const { policy, demanded, ...rest } = analysis
  const parts = policy?.parts.map(({ part, ...one }) => ({ ...one, ...part }))
  const ofProd = policy?.partFor('prod')
  return {
    ...rest,
    job: treeless(analysis.job),
    asset: treeless(analysis.asset),
    rendered: { ...analysis.rendered },
    policy: asJson({ ...policy, parts, ofProd, document: policy?.document.value }),
    demanded: asJson(demanded),
  }
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

function revived(of: ReturnType<typeof input>): Analysis {
  return reviveAnalysis(of, structuredClone(analysisData(analyse(of))))
}

function expectSame(of: ReturnType<typeof input>) {
  expect(comparable(revived(of))).toStrictEqual(comparable(analyse(of)))
}

describe('an analysis that went through a copy of its data', () => {
  it.each([
    ['the examples', EXAMPLES],
    ['values from outside', VALUES],
    ['broken texts', BROKEN],
    [
      'texts of other kinds',
      ['', '# a comment\n', '- a\n- b\n', 'a: 1\n---\nb: 2\n', '\u0000', 'a: 1\na: 2\n'],
    ],
  ])('is what analyse gives: %s', (_, texts) => {
    for (const text of texts) expectSame(input(text))
  })

  it('is what analyse gives: the cases of tags, with their assets', () => {
    for (const { job, asset } of CASES) expectSame(input(job, asset ?? null))
  })

  it('is what analyse gives under a policy, also under one with errors', () => {
    for (const text of EXAMPLES) {
      expectSame(input(text, null, POLICY))
      expectSame(input(text, null, `${POLICY}rulez: 1\n`))
    }
  })

  it('keeps dates and large numbers in the model and in fixes', () => {
    const text = `${EXAMPLES[0]}\nunknown: 1\nmetadata: {since: 2024-01-15, size: 12345678901234567890}\n`
    expectSame(input(text))
    expect(parseDocument(text).value).toMatchObject({
      metadata: { since: expect.any(YamlDate), size: 12345678901234567890n },
    })
  })

  it('was broken often enough to mean something', () => {
    const unread = BROKEN.filter((text) => parseDocument(text).value === undefined)
    expect(unread.length).toBeGreaterThan(BROKEN.length / 2)
  })

  it('keeps what is equal the same object', () => {
    const data = analysisData(analyse(input(EXAMPLES[0] ?? '', null, POLICY)))
    const files = input(EXAMPLES[0] ?? '', null, POLICY)
    const [one, other] = [reviveAnalysis(files, data), reviveAnalysis({ ...files }, { ...data })]
    expect(other.policy).toBe(one.policy)
    expect(other.diagnostics).toBe(one.diagnostics)
    expect(other.ledger).toBe(one.ledger)
  })
})
