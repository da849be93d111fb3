import { beforeAll, describe, expect, it } from 'vitest'
import { AWS_REFUSAL_CASES } from '../lib/providers/aws/refusal-cases.test-support'
import { AZURE_REFUSAL_CASES } from '../lib/providers/azure/refusal-cases.test-support'
import {
  jobWith,
  type RefusalCase,
  titleOf,
} from '../lib/providers/field-checks/refusal-case.test-support'
import { GCP_REFUSAL_CASES } from '../lib/providers/gcp/refusal-cases.test-support'
import { PROVIDERS, type Provider } from '../schemas/vocabulary'
import { errorsInPlan, type PlannedCall, refusedCalls } from './plan-calls.test-support'
import { PLAN_CLOUDS } from './terraform-cli.test-support'

const TABLES: Readonly<Record<Provider, readonly RefusalCase[]>> = {
  aws: AWS_REFUSAL_CASES,
  gcp: GCP_REFUSAL_CASES,
  azure: AZURE_REFUSAL_CASES,
}

/** Hundreds of calls take a minute or two where nothing else runs. */
const PLANNING = 900_000

describe.each(PROVIDERS)('terraform/%s', (provider) => {
  const cannotPlan = !PLAN_CLOUDS.includes(provider)
  const bad = callsOf(provider, ({ bad: values = [] }) => values.map(([value]) => value))
  const good = callsOf(provider, ({ good: values = [] }) => values)

  describe('what the editor refuses', () => {
    let refused: ReadonlySet<PlannedCall>

    beforeAll(() => {
      refused = cannotPlan ? new Set() : refusedCalls(provider, bad)
    }, PLANNING)

    it.skipIf(cannotPlan).each(bad.map((call) => [call.title, call] as const))('%s', (_, call) => {
      expect(refused.has(call), `Terraform does not say: ${call.refusal}`).toBe(true)
    })
  })

  it.skipIf(cannotPlan)(
    'what the editor takes',
    () => {
      expect(errorsInPlan(provider, [good]).map(({ text }) => text)).toEqual([])
    },
    PLANNING,
  )
})

function callsOf(
  provider: Provider,
  valuesOf: (one: RefusalCase) => readonly unknown[],
): readonly PlannedCall[] {
  return TABLES[provider].flatMap((one) =>
    valuesOf(one).map((value) => ({
      title: titleOf(one, value),
      refusal: one.refusal,
      job: jobWith(provider, one, value),
    })),
  )
}
