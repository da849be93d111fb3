import fc from 'fast-check'
import { expect, it } from 'vitest'
import { RULE_CASES } from '../diagnostics/rule-cases.test-support'
import type { Path } from '../document/document'
import { isBlock } from '../document/is-block'
import { parseDocument } from '../document/parse-document'
import { listExamples } from '../node/list-examples'
import { analyse } from './analyse'
import { type AppliedFix, fixAll } from './fix-all'
import { mutatedJobs } from './mutated-jobs.test-support'

/** `FIX_RUNS=10000` runs the long way. */
const RUNS = Number(process.env.FIX_RUNS ?? 150)

const ASSET = {
  name: 'asset.yaml',
  text: 'name: orders\nteam: {owner: them}\ncompliance: {regulations: [A, B], classification: PII}\nfinops: {cost_center: X-1, environment: dev}\n',
}

it('what --fix changes is what was found, and nothing goes', { timeout: 3_600_000 }, async () => {
  const examples = (await listExamples()).map(({ job }) => job.text)
  const cases = Object.values(RULE_CASES)
    .flatMap(({ bad }) => bad.map(({ job }) => job))
    .filter(({ length }) => length < 4000)
  let fixed = 0
  fc.assert(
    fc.property(
      fc.oneof(mutatedJobs(examples), mutatedJobs(cases)),
      fc.boolean(),
      (text, hasAsset) => {
        const input = { job: { name: 'job.yaml', text }, asset: hasAsset ? ASSET : null }
        const { job, applied } = fixAll(input)
        fixed += applied.length
        if (applied.length === 0) {
          expect(job.text).toBe(text)
          return
        }
        expect(commentsOf(job.text).toSorted()).toEqual(commentsOf(text).toSorted())
        const [before, after] = [text, job.text].map((one) => parseDocument(one).value)
        const moves = applied.filter(({ code }) => code === 'misplaced-key')
        // A moved entry stands elsewhere, in another unit too: nothing it holds is lost.
        const isElsewhere = moves.length > 0 || applied.some(isInOtherUnit)
        if (!isElsewhere) expect(strayChanges(before, after, applied)).toEqual([])
        else expect(leavesOf(after)).toHaveLength(leavesOf(before).length)
        if (moves.length === applied.length) expect(leavesOf(after)).toEqual(leavesOf(before))
        expect(settled(job.text)).toMatchObject(settled(text))
        expect(fixAll({ ...input, job })).toEqual({ job, applied: [] })
      },
    ),
    { numRuns: RUNS, seed: 12, examples: [[`${JOB}  timeout_minutes: 5\n`, false]] },
  )
  expect(fixed).toBeGreaterThan(RUNS / 10)
})

const JOB = 'tenant_id: 7\ninfrastructure:\n  provider: aws\n  runtime:\n    type: ecs\n'

/** `timeout_minutes: 5` becomes `timeout_seconds: 300`, where that is at home. */
function isInOtherUnit({ code, title }: AppliedFix): boolean {
  return code === 'unknown-key' && title.startsWith('Write ')
}

/** Every scalar of a value, whatever its place. */
function leavesOf(value: unknown): readonly string[] {
  const entries = entriesOf(value)
  if (!entries || entries.length === 0) return [JSON.stringify(value ?? null)]
  return entries.flatMap(([, inner]) => leavesOf(inner)).toSorted()
}

function commentsOf(text: string): readonly string[] {
  return text.match(/(?:^|\s)#.*$/gm) ?? []
}

/** What no fix picks, as far as it is there: the cloud, the runtime and the stage. */
function settled(text: string) {
  const { provider, runtime, model } = analyse({ job: { name: 'job.yaml', text } })
  const stage = model.infrastructure?.tags?.environment
  return { ...(provider && { provider }), ...(runtime && { runtime }), ...(stage && { stage }) }
}

/** A place in both documents: a renamed key has one name in each. */
interface Step {
  readonly before: string | number
  readonly after: string | number
}

/** Where the values differ although no fix is about the place; a block keeps all its keys in order. */
function strayChanges(
  before: unknown,
  after: unknown,
  applied: readonly AppliedFix[],
  place: readonly Step[] = [],
): readonly string[] {
  const isFixed = applied.some(({ path }) => isAt(path, place))
  const isStray = isFixed ? [] : [place.map((step) => step.before).join('.')]
  const [old, now] = [entriesOf(before), entriesOf(after)]
  if (!old || !now) return Object.is(before, after) ? [] : isStray
  if (old.length !== now.length)
    return [`${place.map((step) => step.before).join('.')} lost a part`]
  return old.flatMap(([key, value], index) => {
    const [other = key, inner] = now[index] ?? []
    const step = [...place, { before: key, after: other }]
    const isRenamed = key !== other && !applied.some(({ path }) => isAt(path, step))
    return [...(isRenamed ? [`${key} renamed`] : []), ...strayChanges(value, inner, applied, step)]
  })
}

function entriesOf(value: unknown): readonly [string | number, unknown][] | null {
  if (Array.isArray(value)) return value.map((item, index) => [index, item])
  return isBlock(value) ? Object.entries(value) : null
}

function isAt(path: Path, place: readonly Step[]): boolean {
  return (
    path.length === place.length &&
    place.every(({ before, after }, index) => [before, after].includes(path[index] ?? ''))
  )
}
