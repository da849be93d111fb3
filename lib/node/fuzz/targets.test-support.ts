import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import { PROVIDERS, type Provider } from '@/schemas/vocabulary'
import { analyse } from '../../analysis/analyse'
import type { Analysis } from '../../analysis/analysis'
import { fixAll } from '../../analysis/fix-all'
import { bundleFiles } from '../../bundle/bundle-files'
import { folderName } from '../../bundle/folder-name'
import { openBundle } from '../../bundle/open-bundle'
import { planBundle } from '../../bundle/plan-bundle'
import { zipBundle } from '../../bundle/zip-bundle'
import { applyEdits } from '../../document/apply-edits'
import { plainValue } from '../../document/arbitraries.test-support'
import { diffText } from '../../document/diff-text'
import { planEdit } from '../../document/edit-document'
import { parseDocument } from '../../document/parse-document'
import { pathsOf } from '../../document/paths.test-support'
import { valueAt } from '../../document/value-at'
import { makeMove } from '../../move/make-move'
import { importTagPolicy } from '../../policy/tag-policy/import-tag-policy'
import { writePolicy } from '../../policy/tag-policy/write-policy'
import { github } from '../../report/github'
import { json } from '../../report/json'
import { sarif } from '../../report/sarif'
import { tagReport } from '../../report/tag-report'
import { tagReportCsv } from '../../report/tag-report-csv'
import { tagReportMarkdown } from '../../report/tag-report-markdown'
import { text } from '../../report/text'
import { validationReport } from '../../report/validation-report'
import { decodeLink, encodeLink } from '../../share/share-link'
import { writeTfvars } from '../../terraform/write-hcl'
import { writeTfvarsJson } from '../../terraform/write-json'
import { matchesName, parseName } from '../match-name'
import { parseGlob } from '../parse-glob'
import { aJob, aName, anAsset, aPolicy, aTagPolicy } from './inputs.test-support'

/** What is tried with many inputs: a part of the engine, and what must hold of it. */
export interface FuzzTarget {
  readonly name: string
  /** Of all inputs of a run, how many times as many as the slowest parts get. */
  readonly weight: number
  readonly property: fc.IProperty<[unknown]>
}

function target<Input>(
  name: string,
  weight: number,
  inputs: fc.Arbitrary<Input>,
  holds: (input: Input) => void,
): FuzzTarget {
  // The type of the input is known to the property alone.
  return { name, weight, property: fc.property(inputs, holds) as fc.IProperty<[unknown]> }
}

const NOW = new Date('2026-01-01')
const OBEYED = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u
const DEEPEST = 64

const analysed = (job: string, asset: string | null = null, policy: string | null = null) =>
  analyse({
    job: { name: 'job.yaml', text: job },
    asset: asset === null ? null : { name: 'asset.yaml', text: asset },
    policy: policy === null ? null : { name: 'dativo-policy.yaml', text: policy },
    now: NOW,
  })

const pair = fc.record({ job: aJob, asset: fc.option(anAsset) })

function parse(source: string): void {
  const document = parseDocument(source)
  assert.equal(document.text, source)
  for (const { span } of document.findings) assertInside(span, source)
  assert.ok(document.value !== undefined || document.findings.length > 0, 'no value, no finding')
}

function assertInside({ start, end }: { start: number; end: number }, source: string): void {
  assert.ok(0 <= start && start <= end && end <= source.length, `${start}..${end}`)
}

function analyseAll({ job, asset }: { job: string; asset: string | null }): void {
  const analysis = analysed(job, asset)
  for (const { document, span, message } of analysis.diagnostics) {
    assertInside(span, document === 'job' ? job : (asset ?? job))
    assert.ok(message.length > 0 && message.length < 5000, 'a message of a length to be read')
  }
}

interface Edit {
  readonly source: string
  readonly where: number
  readonly value: unknown
  readonly kind: 'set' | 'delete'
}

/** A planned edit gives a text that is read as it was, but for the place that was changed. */
function edit({ source, where, value, kind }: Edit): void {
  const document = parseDocument(source)
  const paths = pathsOf(document.value)
  const path = paths[where % Math.max(1, paths.length)]
  if (document.value === undefined || !path || path.length === 0) return
  const plan = planEdit(document, kind === 'set' ? { op: 'set', path, value } : { op: kind, path })
  if (!plan.ok || path.length >= DEEPEST) return
  const after = applyEdits(source, plan.edits)
  const read = parseDocument(after)
  assert.notEqual(read.value, undefined, 'what is written can be read')
  const [top] = path
  // What is written once and meant in several places changes in all of them.
  if (/[&*]|<</.test(source) || typeof document.value !== 'object') return
  for (const key of Object.keys(document.value ?? {})) {
    if (key === String(top)) continue
    assert.deepEqual(valueAt(read.value, [key]), valueAt(document.value, [key]), key)
  }
}

/** What is fixed is read, and has no more errors. */
function fix(job: string): void {
  const input = { job: { name: 'job.yaml', text: job }, asset: null, policy: null, now: NOW }
  const before = analyse(input)
  const fixed = fixAll(input)
  if (fixed.applied.length === 0) {
    assert.equal(fixed.job.text, job)
    return
  }
  const after = analyse({ ...input, job: fixed.job })
  assert.notEqual(after.job.value, undefined, 'what is fixed can be read')
  assert.ok(errorsOf(after) <= errorsOf(before), 'no new error')
}

function errorsOf({ diagnostics }: Analysis): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length
}

function write({ job, asset }: { job: string; asset: string | null }): void {
  const analysis = analysed(job, asset)
  const files = { job: 'job.yaml', asset: 'asset.yaml' }
  const report = validationReport(analysis, { files, isStrict: false, withFixes: true })
  const options = { version: '1', problems: [], relativePath: (path: string) => path }
  const tags = tagReport(analysis)
  const csv = tagReportCsv([tags])
  const log = json(sarif([report], options))
  const reported = json(report)
  const lines = [text(report), github([report], options), tagReportMarkdown([tags]), csv]
  for (const written of [...lines.map((one) => one.replaceAll('\r\n', '\n')), log, reported]) {
    assert.doesNotMatch(written, OBEYED)
  }
  for (const line of text(report).split('\n')) assert.doesNotMatch(line, /^::|##\[/)
  assert.equal(JSON.parse(log).runs[0].results.length, report.diagnostics.length)
  assert.deepEqual(JSON.parse(reported), JSON.parse(JSON.stringify(report)))
  assert.equal(new Set(rowsOf(csv).map((row) => row.length)).size, 1, 'as many cells in every row')
  const variables = JSON.parse(writeTfvarsJson(analysis.variables))
  assert.deepEqual(Object.keys(variables), [...new Set(analysis.variables.map(({ name }) => name))])
  writeTfvars(analysis.variables)
}

/** RFC 4180. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  const lines = csv.split('\r\n').slice(0, -1)
  return lines.map((line) => `,${line}`.match(/,(?:"(?:[^"]|"")*"|[^,"]*)/g) ?? [])
}

function bundle({ job, asset }: { job: string; asset: string | null }): void {
  const analysis = analysed(job, asset)
  if (analysis.hasErrors || !analysis.cloud || !analysis.support) return
  const entries = planBundle(analysis, [])
  const zip = zipBundle(entries)
  const opened = openBundle('x.zip', zip)
  assert.ok(opened.ok, 'a bundle opens')
  assert.equal(
    opened.job.text,
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(job)),
  )
  for (const { path } of entries) {
    for (const name of path.split('/')) {
      assert.ok(Buffer.byteLength(name) <= 255, path)
      assert.match(name, /^(?!-)[^\p{Cc}<>:"\\|?*]*[^. ]$/u)
    }
  }
}

interface Damage {
  readonly job: string
  readonly at: readonly (readonly [number, number])[]
  readonly cut: number
}

/** A damaged archive or link is refused, or is what it was; never more than it may be. */
function zip({ job, at, cut }: Damage): void {
  const bytes = zipBundle([{ path: 'a/job.yaml', bytes: new TextEncoder().encode(job) }])
  for (const [place, value] of at) bytes[place % bytes.length] = value
  const damaged = bytes.subarray(0, Math.max(0, bytes.length - (cut % 80)))
  const opened = openBundle('x.zip', damaged)
  if (opened.ok) assert.ok(opened.job.text.length <= 1_048_576)
  bundleFiles(damaged)
}

function link({ job, at, cut }: Damage): void {
  const documents = { job: { name: 'job.yaml', text: job }, asset: null }
  const fragment = encodeLink(documents)
  if (fragment === null) return
  const whole = decodeLink(fragment)
  assert.ok(whole.kind === 'ok')
  assert.deepEqual(whole.documents, documents)
  const letters = [...fragment]
  for (const [place, value] of at) letters[place % letters.length] = String.fromCharCode(value)
  const damaged = decodeLink(letters.join('').slice(0, letters.length - (cut % 20)))
  if (damaged.kind === 'ok') assert.deepEqual(damaged.documents, documents)
}

const damage: fc.Arbitrary<Damage> = fc.record({
  job: aJob,
  at: fc.array(fc.tuple(fc.nat(20_000), fc.nat(255)), { maxLength: 4 }),
  cut: fc.oneof(fc.constant(0), fc.nat(100)),
})

const AN_EXAMPLE =
  'tenant_id: a\njob_name: b\ninfrastructure: {provider: aws, runtime: {type: ecs}}\n'

function policy(source: string): void {
  const { policy: read } = analysed(AN_EXAMPLE, null, source)
  for (const { span } of read?.findings ?? []) assertInside(span, source)
}

function tagPolicy(source: string): void {
  const imported = importTagPolicy(source)
  if (!imported.ok) {
    assert.ok(imported.message.length > 0)
    return
  }
  const written = writePolicy(imported.policy, imported.notes)
  // As policies are read.
  assert.notEqual(parseDocument(written, '1.2').value, undefined, 'a policy that can be read')
}

function names([name, other]: readonly [string, string]): void {
  const folder = folderName(name)
  assert.match(folder, /^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u)
  assert.ok(Buffer.byteLength(folder) <= 255)
  if (!/[*?[\]{}/]/.test(name) && !name.startsWith('.')) {
    assert.ok(matchesName(parseName(name), name), 'a plain name matches itself')
  }
  matchesName(parseName(name), other)
  parseGlob(name + other)
}

function diff([before, after]: readonly [string, string]): void {
  const found = diffText(before, after)
  assert.equal(found === null ? before : applyEdits(before, [found]), after)
}

/** A move leads to a text of its own cloud, and the way back to the text that was there. */
function move([job, to]: readonly [string, Provider]): void {
  const inputOf = (text: string) => ({ job: { name: 'job.yaml', text }, now: NOW })
  const there = makeMove(inputOf(job), { to, keepsakes: [], chosen: null })
  if (!there.plan.ok) return
  const moved = applyEdits(job, there.edits)
  assert.equal(analysed(moved).provider, to)
  const { from } = there.plan
  if (!from || !there.keepsake) return
  const back = makeMove(inputOf(moved), { to: from, keepsakes: [there.keepsake], chosen: null })
  assert.ok(back.plan.ok)
  assert.equal(applyEdits(moved, back.edits), job)
}

/** Every part that reads what comes from outside, or writes what goes there. */
export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  target('parse', 12, aJob, parse),
  target('analyse', 5, pair, analyseAll),
  target(
    'edit',
    6,
    fc.record({
      source: aJob,
      where: fc.nat(1000),
      value: plainValue,
      kind: fc.constantFrom('set', 'delete'),
    }),
    edit,
  ),
  target('fix', 1, aJob, fix),
  target('move', 1, fc.tuple(aJob, fc.constantFrom(...PROVIDERS)), move),
  target('diff', 12, fc.tuple(aJob, aJob), diff),
  target('writers', 3, pair, write),
  target('bundle', 2, pair, bundle),
  target('link', 4, damage, link),
  target('zip', 8, damage, zip),
  target('policy', 6, aPolicy, policy),
  target('tag policy', 8, aTagPolicy, tagPolicy),
  target('names', 12, fc.tuple(aName, aName), names),
]
