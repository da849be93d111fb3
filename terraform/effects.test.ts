import { afterAll, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { analyse } from '../lib/analysis/analyse'
import { listExamples } from '../lib/node/list-examples'
import { runtimeSupport } from '../lib/providers/clouds'
import { EFFECT_FIELDS, type EffectField } from '../lib/providers/effects'
import type { Provider, Runtime } from '../schemas/vocabulary'
import { argumentsOf, changedArguments } from './changed-arguments.test-support'
import { COUPLED, samplesOf } from './field-samples.test-support'
import { type JobVariant, PAIRS } from './job-variants.test-support'
import { planTogether } from './plan-job.test-support'
import { PLAN_CLOUDS } from './terraform-cli.test-support'

const examples = await listExamples()
const unseen: string[] = []

afterAll(() => {
  console.info(
    ['arguments that no plan shows, because they are known after apply:', ...unseen].join('\n'),
  )
})

describe.each(PAIRS.map((pair) => [pair.provider, pair.runtime] as const))(
  '%s %s',
  (provider, runtime) => {
    it.skipIf(!PLAN_CLOUDS.includes(provider))(
      'every field sets what it is said to set, or nothing',
      async () => {
        const open = await unproven(provider, runtime, EFFECT_FIELDS, [])
        // Some fields show only when another one is absent: the network of a group that is made here.
        const still = await unproven(provider, runtime, open, ['networking.security_group_ids'])
        expect(still).toEqual([])
      },
    )
  },
)

/** Change each field, plan all changes together, and keep the fields whose promise was not seen. */
async function unproven(
  provider: Provider,
  runtime: Runtime,
  fields: readonly EffectField[],
  absent: readonly EffectField[],
): Promise<readonly EffectField[]> {
  const effects = runtimeSupport(provider, runtime)?.effects
  if (!effects || fields.length === 0) return fields
  const tried = fields.filter((field) => !absent.includes(field))
  const jobs = [jobWith(provider, runtime, absent, null)].concat(
    tried.map((field) => jobWith(provider, runtime, absent, field)),
  )
  const [base, ...changed] = await planTogether(provider, jobs)
  const before = argumentsOf(base?.resources ?? [])
  return fields.filter((field) => {
    const index = tried.indexOf(field)
    if (index < 0) return true
    const after = argumentsOf(changed[index]?.resources ?? [])
    const difference = changedArguments(before, after)
    const effect = effects[field]
    if ('none' in effect) {
      expect([...difference], `${field} is said to have no effect`).toEqual([])
      return false
    }
    const isSeen = (argument: string) =>
      [...difference].some((key) => argument === key || argument.startsWith(`${key}.`))
    const isPlanned = (argument: string) =>
      [...before.keys(), ...after.keys()].some(
        (key) => argument === key || argument.startsWith(`${key}.`),
      )
    const hidden = effect.sets.filter((argument) => !isSeen(argument) && !isPlanned(argument))
    if (absent.length > 0)
      unseen.push(...hidden.map((one) => `${provider}/${runtime} ${field}: ${one}`))
    const missing = effect.sets.filter((argument) => !isSeen(argument))
    return absent.length > 0 ? missing.length > hidden.length : missing.length > 0
  })
}

/** The pair's example with a sample in every field but some; the second sample in one. */
function jobWith(
  provider: Provider,
  runtime: Runtime,
  absent: readonly EffectField[],
  changed: EffectField | null,
): JobVariant {
  const example = examples.find(({ job, asset }) => {
    const analysis = analyse({ job, asset })
    return analysis.provider === provider && analysis.runtime === runtime
  })
  if (!example) throw new Error(`no example of ${provider}/${runtime}`)
  const value = JSON.parse(JSON.stringify(analyse(example).job.value))
  const samples = samplesOf(provider, runtime)
  const coupled = COUPLED[provider] ?? []
  for (const field of EFFECT_FIELDS) {
    const isChanged =
      changed !== null &&
      (field === changed || (coupled.includes(field) && coupled.includes(changed)))
    const sample = absent.includes(field) ? undefined : samples[field][isChanged ? 1 : 0]
    setAt(value.infrastructure, field.split('.'), sample)
  }
  const job = { name: example.job.name, text: stringify(value) }
  return { provider, runtime, variant: changed ?? 'everything', job, asset: example.asset }
}

function setAt(block: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  const [key = '', ...rest] = keys
  if (rest.length > 0) {
    block[key] ??= {}
    setAt(block[key] as Record<string, unknown>, rest, value)
  } else if (value === undefined) {
    delete block[key]
  } else {
    block[key] = value
  }
}
