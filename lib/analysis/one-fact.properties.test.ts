import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PROVIDERS } from '@/schemas/vocabulary'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { applyEdits } from '../document/apply-edits'
import { planEdits } from '../document/edit-document'
import { parseDocument } from '../document/parse-document'
import { isWithin, pathKey } from '../document/path-key'
import { listExamples } from '../node/list-examples'
import { CLOUDS } from '../providers/clouds'
import { analyse } from './analyse'
import { mutatedJobs } from './mutated-jobs.test-support'

/** `FIX_RUNS=10000` runs the long way. */
const RUNS = Number(process.env.FIX_RUNS ?? 150) * 2

const JOB = 'tenant_id: acme\ninfrastructure:\n'

/** Jobs in which one fact was told twice. */
const TOLD_TWICE = [
  `${JOB}  provider: aws\n  runtime: {type: ecs, scaling: {min_instances: 5, max_instances: 2}}\n`,
  `${JOB}  provider: azure\n  runtime: {type: container_apps}\n  storage: {encryption: {enabled: true}}\n`,
  `${JOB}  provider: aws\n  runtime: {type: kubernetes}\n  networking: {vpc_id: main}\n`,
  `${JOB}  provider: aws\n  runtime: {type: ecs}\n  monitoring: {alerts: {channels: [ops], thresholds: {error_rate: -5}}}\n`,
  `${JOB}  provider: gcp\n  runtime: {type: kubernetes}\n  storage: {encryption: {enabled: true, kms_key_id: "arn:aws:kms:eu-central-1:123456789012:key/a"}}\n`,
  `${JOB}  provider: aws\n  runtime: {type: ecs}\n  tags: {tenant: ""}\n`,
  `tenant_id: []\n${JOB.slice(JOB.indexOf('infra'))}  provider: aws\n  runtime: {type: ecs}\n`,
]

it('no two findings say the same fact', { timeout: 3_600_000 }, async () => {
  const texts = (await listExamples()).flatMap(({ job }) => onEveryCloud(job.text))
  expect(texts.length).toBeGreaterThan(100)
  fc.assert(
    fc.property(fc.oneof(mutatedJobs(texts), fc.constantFrom(...texts)), (text) => {
      expect(toldTwice(analyse({ job: { name: 'job.yaml', text } }).diagnostics)).toEqual([])
    }),
    { numRuns: RUNS, seed: 15, examples: TOLD_TWICE.map((text): [string] => [text]) },
  )
})

/** A job as somebody leaves it who changes the provider and the runtime, and nothing else. */
function onEveryCloud(text: string): readonly string[] {
  const document = parseDocument(text)
  return PROVIDERS.flatMap((provider) =>
    CLOUDS[provider].runtimes.map(({ runtime }) => {
      const plan = planEdits(document, [
        { op: 'set', path: ['infrastructure', 'provider'], value: provider },
        { op: 'set', path: ['infrastructure', 'runtime', 'type'], value: runtime },
      ])
      return plan.ok ? applyEdits(text, plan.edits) : text
    }),
  )
}

function toldTwice(found: readonly Diagnostic[]): readonly string[] {
  return found.flatMap((one, index) =>
    found
      .slice(index + 1)
      .filter((other) => isSameFact(one, other) || isSameFact(other, one))
      .map((other) => `${one.code}: ${one.message} | ${other.code}: ${other.message}`),
  )
}

/**
 * The same fact: an error about what another finding says has no effect, the same sentence, or two
 * findings of one value that would each write another in its place.
 */
function isSameFact(one: Diagnostic, other: Diagnostic): boolean {
  if (one.document !== other.document || !isWithin(one.path, other.path)) return false
  if (other.code === 'no-effect') return one.severity === 'error' || one.code === 'no-effect'
  const isSamePlace = one.path.length === other.path.length && !one.about && !other.about
  return isSamePlace && (one.message === other.message || (writesIt(one) && writesIt(other)))
}

function writesIt({ path, fix, choices = [] }: Diagnostic): boolean {
  const ways = fix ? [fix] : choices
  return ways.some(({ edits }) =>
    edits.some((edit) => edit.op === 'set' && pathKey(edit.path) === pathKey(path)),
  )
}
