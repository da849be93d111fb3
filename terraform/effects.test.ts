import { describe, expect, it } from 'vitest'
import { analyse } from '../lib/analysis/analyse'
import { listExamples } from '../lib/node/list-examples'
import { runtimeSupport } from '../lib/providers/clouds'
import { EFFECT_FIELDS, type EffectField } from '../lib/providers/effects'
import type { Provider, Runtime } from '../schemas/vocabulary'
import { type Arguments, argumentsOf, changedArguments } from './changed-arguments.test-support'
import {
  type Choice,
  type Everything,
  everythingJob,
  everythingOf,
} from './everything.test-support'
import { type Example, PAIRS } from './job-variants.test-support'
import { planTogether } from './plan-job.test-support'
import { PLAN_CLOUDS } from './terraform-cli.test-support'

const examples = await listExamples()

describe.each(PAIRS.map((pair) => [pair.provider, pair.runtime] as const))(
  '%s %s',
  (provider, runtime) => {
    it.skipIf(!PLAN_CLOUDS.includes(provider))(
      'every field sets what it is said to set, or nothing',
      async () => {
        const promises = promisesOf(provider, runtime)
        const seen = new Map<EffectField, Set<string>>()
        const look = async (everything: Everything, choice: Choice) => {
          const { absent = [], isRemoved = false } = choice
          const isFirst = absent.length === 0 && !isRemoved
          const open = [...promises].flatMap(([field, promised]) => {
            const isOpen =
              promised.length === 0 ? isFirst : unseen(promised, seen.get(field)).length > 0
            return isOpen && !absent.includes(field) ? [field] : []
          })
          if (open.length === 0) return
          for (const [field, changed] of await changes(provider, runtime, everything, choice, open))
            seen.set(field, new Set([...(seen.get(field) ?? []), ...changed]))
        }
        for (const everything of everythingOf(provider, runtime)) {
          await look(everything, {})
          // The network of a group that is made here shows only where none is given.
          await look(everything, { absent: ['networking.security_group_ids'] })
          // What is there at all only while the field is given.
          await look(everything, { isRemoved: true })
        }
        const broken = [...promises].flatMap(([field, promised]) =>
          promised.length === 0
            ? [...(seen.get(field) ?? [])].map((one) => `${field} has an effect: ${one}`)
            : unseen(promised, seen.get(field)).map((one) => `${field} does not set ${one}`),
        )
        expect(broken).toEqual([])
      },
    )
  },
)

/** The arguments that each field is said to set; none for a field said to have no effect. */
function promisesOf(
  provider: Provider,
  runtime: Runtime,
): ReadonlyMap<EffectField, readonly string[]> {
  const effects = runtimeSupport(provider, runtime)?.effects
  if (!effects) throw new Error(`${provider} has no ${runtime}`)
  return new Map(
    EFFECT_FIELDS.map((field) => {
      const effect = effects[field]
      return [field, 'none' in effect ? [] : effect.sets]
    }),
  )
}

/** Which of the promised arguments, or arguments below which a promise lies, were not seen. */
function unseen(promised: readonly string[], seen: ReadonlySet<string> = new Set()) {
  return promised.filter(
    (argument) => ![...seen].some((key) => argument === key || argument.startsWith(`${key}.`)),
  )
}

/** Change each of the fields, plan all changes together, and say what each change changed. */
async function changes(
  provider: Provider,
  runtime: Runtime,
  everything: Everything,
  choice: Choice,
  fields: readonly EffectField[],
): Promise<readonly (readonly [EffectField, ReadonlySet<string>])[]> {
  const example = exampleOf(provider, runtime)
  const jobs = [null, ...fields].map((changed) =>
    everythingJob(example, everything, { ...choice, changed }),
  )
  const [base, ...changed] = await planTogether(provider, jobs)
  const before: Arguments = argumentsOf(base?.resources ?? [])
  return fields.map((field, index) => {
    const after = argumentsOf(changed[index]?.resources ?? [])
    return [field, changedArguments(before, after)] as const
  })
}

function exampleOf(provider: Provider, runtime: Runtime): Example {
  const example = examples.find((one) => {
    const analysis = analyse(one)
    return analysis.provider === provider && analysis.runtime === runtime
  })
  if (!example) throw new Error(`no example of ${provider}/${runtime}`)
  return example
}
