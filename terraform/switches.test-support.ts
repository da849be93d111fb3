import { beforeAll, expect, it } from 'vitest'
import { analyse } from '../lib/analysis/analyse'
import { CLOUDS, runtimeSupport } from '../lib/providers/clouds'
import type { Effect } from '../lib/providers/effects'
import type { VariableValues } from '../lib/providers/field-check'
import { isGiven, type Switch } from '../lib/providers/switch'
import type { Provider, Runtime } from '../schemas/vocabulary'
import { type Arguments, argumentsOf, changedArguments } from './changed-arguments.test-support'
import {
  type EffectItem,
  everythingJob,
  type Settings,
  variableOf,
} from './everything.test-support'
import { samplesOf } from './field-samples.test-support'
import { type JobVariant, PAIRS } from './job-variants.test-support'
import { type PlannedJob, planTogether, variablesOf } from './plan-job.test-support'
import { INNER_CHANGES, SCENARIOS, type Scenario } from './switch-scenarios.test-support'
import { PLAN_CLOUDS } from './terraform-cli.test-support'
import { exampleOf, type Track, tracksOf } from './tracks.test-support'
import { variableSample } from './variable-samples.test-support'

type Item = EffectItem | keyof typeof INNER_CHANGES

/** A job with something turned off, and the same with another value wherever that is said to do nothing. */
interface Off {
  readonly track: Track
  readonly scenario: Scenario
  /** The rows that are off. */
  readonly rows: readonly Switch[]
  readonly job: JobVariant
  readonly changed: JobVariant
}

/** What the two plan. */
interface Planned {
  readonly off: Off
  readonly before: Arguments
  readonly after: Arguments
}

/**
 * That what `switches.ts` says to be off changes nothing in a plan. All that is off in a job is changed
 * at once: a plan is dear.
 */
export function describeSwitches(provider: Provider): void {
  const cannotPlan = !PLAN_CLOUDS.includes(provider)
  const runtimes = PAIRS.filter((pair) => pair.provider === provider).map((pair) => pair.runtime)
  let planned: readonly Planned[] = []

  beforeAll(async () => {
    if (cannotPlan) return
    const offs = runtimes
      .flatMap((runtime) => tracksOf(provider, runtime))
      .flatMap((track) => offsOf(track))
    const jobs = await planTogether(
      provider,
      offs.flatMap(({ job, changed }) => [job, changed]),
    )
    planned = offs.map((off, index) => ({
      off,
      before: planOf(jobs[2 * index]),
      after: planOf(jobs[2 * index + 1]),
    }))
  })

  it.skipIf(cannotPlan).each(runtimes)('%s: what a switch turns off changes nothing', (runtime) => {
    const own = planned.filter(({ off }) => off.track.runtime === runtime)
    expect(own.length).toBeGreaterThan(2)
    expect(own.flatMap(wronglyOff)).toEqual([])
  })

  it.skipIf(cannotPlan)('has a plan for every switch', () => {
    const proven = new Set(
      planned.flatMap(({ off }) => off.rows.map((row) => keyOf(row, off.track.runtime))),
    )
    const all = runtimes.flatMap((runtime) =>
      rowsOf(provider, runtime).map((row) => keyOf(row, runtime)),
    )
    expect(all.filter((key) => !proven.has(key))).toEqual([])
  })
}

function wronglyOff({ off, before, after }: Planned): readonly string[] {
  const items = off.rows.map(itemOf).join(', ')
  return [...changedArguments(before, after)].map(
    (one) => `"${off.scenario.name}": one of ${items} sets ${one}`,
  )
}

/** As few jobs with something turned off as show every row. */
function offsOf(track: Track): readonly Off[] {
  const shown = new Set<Switch>()
  return SCENARIOS.flatMap((scenario) => {
    const off = offOf(track, scenario)
    const isNew = off?.rows.some((row) => !shown.has(row))
    if (!off || !isNew) return []
    for (const row of off.rows) shown.add(row)
    return [off]
  })
}

/** Null where the module refuses one of the jobs. */
function offOf(track: Track, scenario: Scenario): Off | null {
  const job = jobOf(track, scenario, [])
  const values = valuesIn(job)
  const all = rowsOf(track.provider, track.runtime)
  const off = all.filter((row) => row.isOff(values) && !(itemOf(row) in scenario.set))
  const items = off.map(itemOf)
  // What the change of another turns on shows nothing, and neither does what is never given.
  const rows = off.filter((row) => {
    const now = valuesIn(
      jobOf(
        track,
        scenario,
        items.filter((item) => item !== itemOf(row)),
      ),
    )
    const after = valuesIn(jobOf(track, scenario, [itemOf(row)]))
    const isAdded = isGiven(after, ...row.at) && !(itemOf(row) in INNER_CHANGES)
    const isStillOff = all.some((one) => itemOf(one) === itemOf(row) && one.isOff(now))
    return isStillOff && (isGiven(values, ...row.at) || isAdded)
  })
  const changed = jobOf(track, scenario, rows.map(itemOf))
  return isTaken(job) && isTaken(changed) ? { track, scenario, rows, job, changed } : null
}

function jobOf(
  { provider, runtime, everything }: Track,
  { set }: Scenario,
  changed: readonly Item[],
): JobVariant {
  const { variableEffects = {} } = runtimeSupport(provider, runtime) ?? {}
  const samples = Object.entries({ ...samplesOf(provider, runtime), ...everything.fields })
  const others = changed.map((item): Settings => {
    const inner = Object.entries(INNER_CHANGES).find(([key]) => key === item)?.[1]
    if (inner) return inner
    const name = variableOf(item as EffectItem)
    if (name !== null) return { [item]: variableSample(provider, runtime, name) }
    return { [item]: samples.find(([field]) => field === item)?.[1]?.[1] }
  })
  const own = Object.entries(Object.assign({}, set, ...others)).filter(([key]) => {
    const name = variableOf(key as EffectItem)
    return name === null || name in variableEffects
  })
  return everythingJob(exampleOf(provider, runtime), everything, { set: Object.fromEntries(own) })
}

function isTaken({ job, asset }: JobVariant): boolean {
  return analyse({ job, asset }).diagnostics.every(({ severity }) => severity !== 'error')
}

function planOf(planned: PlannedJob | undefined): Arguments {
  return argumentsOf(planned?.resources ?? [])
}

function valuesIn({ job, asset }: JobVariant): VariableValues {
  return variablesOf(analyse({ job, asset }))
}

function rowsOf(provider: Provider, runtime: Runtime): readonly Switch[] {
  const support = runtimeSupport(provider, runtime)
  const effects = { ...support?.effects, ...prefixed(support?.variableEffects ?? {}) }
  const hasEffect = (row: Switch) => {
    const item = itemOf(row)
    const outer = item in INNER_CHANGES ? item.split('.').slice(0, -1).join('.') : item
    const effect = Object.entries(effects).find(([name]) => name === outer)?.[1]
    const name = variableOf(outer as EffectItem)
    const hasSample = name === null || variableSample(provider, runtime, name) !== undefined
    return effect !== undefined && 'sets' in effect && hasSample
  }
  return CLOUDS[provider].switches.filter(
    (row) => (!row.runtimes || row.runtimes.includes(runtime)) && hasEffect(row),
  )
}

function prefixed(effects: Readonly<Record<string, Effect>>): Readonly<Record<string, Effect>> {
  return Object.fromEntries(
    Object.entries(effects).map(([name, effect]) => [`terraform.variables.${name}`, effect]),
  )
}

/** The field or variable of a row. */
function itemOf({ at }: Switch): Item {
  const [variable] = at
  const path = at.join('.')
  if (IN_BLOCK.has(variable)) return path as Item
  if (IN_RUNTIME.has(variable)) return `runtime.${path}` as Item
  return `terraform.variables.${path}`
}

const IN_BLOCK: ReadonlySet<string> = new Set(['networking', 'storage', 'monitoring'])
const IN_RUNTIME: ReadonlySet<string> = new Set(['compute', 'scaling'])

function keyOf({ at, because }: Switch, runtime: Runtime): string {
  return `${runtime}: ${at.join('.')}: ${because}`
}
