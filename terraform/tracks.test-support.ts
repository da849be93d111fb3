import { analyse } from '../lib/analysis/analyse'
import { listExamples } from '../lib/node/list-examples'
import { runtimeSupport } from '../lib/providers/clouds'
import { EFFECT_FIELDS, type Effect } from '../lib/providers/effects'
import type { Provider, Runtime } from '../schemas/vocabulary'
import { type EffectItem, type Everything, everythingOf } from './everything.test-support'
import type { Example } from './job-variants.test-support'
import { variableSample } from './variable-samples.test-support'

const examples = await listExamples()

/** A way to switch on everything of a pair; the ways of a pair share what was seen. */
export interface Track {
  readonly provider: Provider
  readonly runtime: Runtime
  readonly everything: Everything
  readonly promises: ReadonlyMap<EffectItem, readonly string[]>
  readonly seen: Map<EffectItem, ReadonlySet<string>>
}

/** Every way of a pair to switch on everything. */
export function tracksOf(provider: Provider, runtime: Runtime): readonly Track[] {
  const promises = promisesOf(provider, runtime)
  const seen = new Map<EffectItem, ReadonlySet<string>>()
  return everythingOf(provider, runtime).map((everything) => ({
    provider,
    runtime,
    everything,
    promises,
    seen,
  }))
}

/**
 * What no plan of all samples together shows: an event starts a function from an image only where no
 * other sample is in its way (it waits 540 seconds at most), and the containers of Dagster's code
 * location are known after the apply. The modules' own tests show them one by one.
 */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set([
  'event_trigger: google_eventarc_trigger.this.matching_criteria',
  'notify_failed_starts: aws_cloudwatch_event_rule.failed_starts.event_pattern',
  'code_location_command: aws_ecs_task_definition.code_location.container_definitions',
  'code_location_port: aws_ecs_task_definition.code_location.container_definitions',
])

/** The arguments that each field is said to set; none for a field said to have no effect. */
function promisesOf(
  provider: Provider,
  runtime: Runtime,
): ReadonlyMap<EffectItem, readonly string[]> {
  const support = runtimeSupport(provider, runtime)
  if (!support) throw new Error(`${provider} has no ${runtime}`)
  const variables = Object.entries(support.variableEffects).flatMap(([name, effect]) => {
    const shown = sets(effect).filter((one) => !SHOWN_ELSEWHERE.has(`${name}: ${one}`))
    const isElsewhere = shown.length < sets(effect).length && shown.length === 0
    const isLooked = !isElsewhere && variableSample(provider, runtime, name) !== undefined
    return isLooked ? [[`terraform.variables.${name}`, shown] as const] : []
  })
  return new Map<EffectItem, readonly string[]>([
    ...EFFECT_FIELDS.map((field) => [field, sets(support.effects[field])] as const),
    ...variables,
  ])
}

function sets(effect: Effect): readonly string[] {
  return 'none' in effect ? [] : effect.sets
}

/** The example of a pair. */
export function exampleOf(provider: Provider, runtime: Runtime): Example {
  const example = examples.find((one) => {
    const analysis = analyse(one)
    return analysis.provider === provider && analysis.runtime === runtime
  })
  if (!example) throw new Error(`no example of ${provider}/${runtime}`)
  return example
}
