import { beforeAll, expect, it } from 'vitest'
import { EFFECT_FIELDS } from '../lib/providers/effects'
import type { Provider } from '../schemas/vocabulary'
import { argumentsOf, changedArguments } from './changed-arguments.test-support'
import { compareJob } from './compare-arguments.test-support'
import { comparePlans } from './compare-plans.test-support'
import {
  type Choice,
  type EffectItem,
  everythingJob,
  FROM_SOURCE,
  variableOf,
} from './everything.test-support'
import { type JobVariant, PAIRS } from './job-variants.test-support'
import { type PlannedJob, planTogether } from './plan-job.test-support'
import { PLAN_CLOUDS } from './terraform-cli.test-support'
import { exampleOf, type Track, tracksOf } from './tracks.test-support'

/** Each choice shows what those before it may hide. All pairs of a cloud are planned at once. */
const CHOICES: readonly Choice[] = [
  {},
  // The network of a group that is made here shows only where none is given. Of a read-only file
  // system the folder of the state is writable with and without a volume that keeps it.
  { absent: ['networking.security_group_ids'], without: ['read_only_root_filesystem'] },
  // A workspace is made where none is named; pods are known by the cluster where no issuer is.
  { absent: ['monitoring.log_group'], without: ['oidc_provider_arn'] },
  // What is there at all only while the field is given.
  { isRemoved: true },
]

/** That every field of a cloud's jobs sets what `effects.ts` says, and nothing where it says so. */
export function describeEffects(provider: Provider): void {
  const cannotPlan = !PLAN_CLOUDS.includes(provider)
  const runtimes = PAIRS.filter((pair) => pair.provider === provider).map((pair) => pair.runtime)
  const tracks = runtimes.flatMap((runtime) => tracksOf(provider, runtime))

  const workedOut = { equal: 0, problems: [] as string[], unknown: [] as string[] }
  const changes = { compared: 0, problems: [] as string[] }

  beforeAll(async () => {
    if (cannotPlan) return
    for (const choice of CHOICES) {
      for (const { field, base, job } of await look(provider, tracks, choice)) {
        const { equal, problems, unknown } = await compareJob(job)
        workedOut.equal += equal
        workedOut.problems.push(...problems)
        workedOut.unknown.push(...unknown)
        changes.compared++
        // The real provider's plans against a state hold more: guards-changes-aws.test.ts.
        const said = provider === 'aws' ? [] : await comparePlans(base, job)
        changes.problems.push(...said.map((one) => `${field}: ${one}`))
      }
    }
  })

  it.skipIf(cannotPlan)('every argument of these plans is what lib/module-plan works out', () => {
    expect([...new Set([...workedOut.problems, ...workedOut.unknown])]).toEqual([])
    expect(workedOut.equal).toBeGreaterThan(10_000)
  })

  it.skipIf(cannotPlan)('every change makes, changes and deletes what lib/module-plan says', () => {
    expect(changes.problems).toEqual([])
    expect(changes.compared).toBeGreaterThan(100)
  })

  it.skipIf(cannotPlan).each(runtimes)(
    '%s: every field sets what it is said to set, or nothing',
    (runtime) => {
      const { promises, seen } = tracks.find((one) => one.runtime === runtime) ?? {}
      expect(promises?.size).toBeGreaterThan(EFFECT_FIELDS.length + 8)
      const broken = [...(promises ?? [])].flatMap(([field, promised]) =>
        promised.length === 0
          ? [...(seen?.get(field) ?? [])].map((one) => `${field} has an effect: ${one}`)
          : unseen(promised, seen?.get(field)).map((one) => `${field} does not set ${one}`),
      )
      expect(broken).toEqual([])
    },
  )
}

interface Looked {
  /** The pair's runtime, and the field or variable that differs. */
  readonly field: string
  readonly base: PlannedJob
  readonly job: PlannedJob
}

/**
 * Change every field of which something is still to be seen, in every track, in one plan.
 *
 * @returns each job that was planned, with the job without its change
 */
async function look(
  provider: Provider,
  tracks: readonly Track[],
  choice: Choice,
): Promise<readonly Looked[]> {
  const looks = tracks.map((track) => ({ track, fields: openFields(track, choice) }))
  const jobs = looks.flatMap(({ track, fields }) =>
    fields.length === 0 ? [] : [null, ...fields].map((changed) => jobOf(track, choice, changed)),
  )
  if (jobs.length === 0) return []
  const planned = [...(await planTogether(provider, jobs))]
  const looked: Looked[] = []
  for (const { track, fields } of looks) {
    if (fields.length === 0) continue
    const [base, ...changed] = planned.splice(0, fields.length + 1)
    if (!base) throw new Error('No plan')
    looked.push(
      ...[base, ...changed].map((job, index) => ({
        field: `${track.runtime}, ${fields[index - 1] ?? 'everything'}`,
        base,
        job,
      })),
    )
    const before = argumentsOf(base.resources)
    fields.forEach((field, index) => {
      const after = argumentsOf(changed[index]?.resources ?? [])
      const sets = changedArguments(before, after)
      track.seen.set(field, new Set([...(track.seen.get(field) ?? []), ...sets]))
    })
  }
  return looked
}

/** A field without an effect is looked at with the first choice, any other until all was seen. */
function openFields({ promises, seen, everything }: Track, choice: Choice): readonly EffectItem[] {
  const { absent = [], without = [] } = choice
  const cannotChange = (item: EffectItem) => {
    const name = variableOf(item)
    if (name === null) return absent.some((field) => field === item)
    // Source and image exclude each other: what a track does not have comes with the other one.
    const isOfOther = name in FROM_SOURCE && everything.variables[name] === undefined
    return without.includes(name) || isOfOther
  }
  return [...promises].flatMap(([field, promised]) => {
    const isOpen =
      promised.length === 0 ? choice === CHOICES[0] : unseen(promised, seen.get(field)).length > 0
    return isOpen && !cannotChange(field) ? [field] : []
  })
}

function jobOf(track: Track, choice: Choice, changed: EffectItem | null): JobVariant {
  const example = exampleOf(track.provider, track.runtime)
  return everythingJob(example, track.everything, { ...choice, changed })
}

/** Which of the promised arguments, or arguments below which a promise lies, were not seen. */
function unseen(promised: readonly string[], seen: ReadonlySet<string> = new Set()) {
  return promised.filter(
    (argument) => ![...seen].some((key) => argument === key || argument.startsWith(`${key}.`)),
  )
}
