import { beforeAll, describe, expect, it } from 'vitest'
import { analyse } from '../lib/analysis/analyse'
import { jobWith, titleOf } from '../lib/providers/field-checks/refusal-case.test-support'
import type { GuardedModule } from './guarded-modules.test-support'
import type { CallVariables } from './module-calls.test-support'
import { variablesOf } from './plan-job.test-support'
import { RAW_REFUSAL_CASES, RAW_TAKEN } from './raw-refusal-cases.test-support'
import { blockAt, refusalBlocks } from './refusal-blocks.test-support'
import { type PlannedCall, type Refused, refusedCalls } from './refused-calls.test-support'

/** That a module refuses what the editor refuses, in its sentence, and takes what the editor takes. */
export function describeRefusals(module: GuardedModule): void {
  const blocks = refusalBlocks(module.name)
  const bad = [...badFromDocument(module), ...badByHand(module)]
  let refused: Refused

  beforeAll(async () => {
    if (module.isUsable) refused = await refusedCalls(module, bad, goodCalls(module))
  })

  describe('what is refused', () => {
    it.skipIf(!module.isUsable).each(bad.map((call) => [call.title, call] as const))(
      '%s',
      (_, call) => {
        expect(refused.calls.has(call), `Terraform does not say: ${call.refusal}`).toBe(true)
      },
    )
  })

  it.skipIf(!module.isUsable)('what is taken', () => {
    expect(refused.unexpected).toEqual([])
  })

  it.skipIf(!module.isUsable)('each of its refusals refused something', () => {
    const seen = new Set(refused.places.map(({ file, line }) => blockAt(blocks, file, line)))
    expect(blocks.filter((block) => !seen.has(block))).toEqual([])
  })
}

function badFromDocument({ provider, refusalCases }: GuardedModule): readonly PlannedCall[] {
  if (!provider) return []
  const said = refusalCases.filter((one) => !one.isForDesignerAlone)
  return said.flatMap((one) =>
    (one.bad ?? []).map(([value]) => ({
      title: titleOf(one, value),
      refusal: one.refusal,
      variables: {
        ...variablesOfJob(jobWith(provider, one, value)),
        ...(one.isLeftOut && inVariable(one.at, value)),
      },
    })),
  )
}

/** A value of a block of variables, as somebody who calls the module himself gives it. */
function inVariable(at: string, value: unknown): CallVariables {
  const [variable = '', key = ''] = at.split('.')
  return { [variable]: { [key]: String(value) } }
}

function badByHand({ name, required }: GuardedModule): readonly PlannedCall[] {
  return (RAW_REFUSAL_CASES[name] ?? []).map(({ refusal, variables }) => ({
    title: `${JSON.stringify(variables).slice(0, 80)}: ${refusal}`,
    refusal,
    variables: { ...required, ...variables },
  }))
}

function goodCalls({
  name,
  provider,
  required,
  refusalCases,
}: GuardedModule): readonly CallVariables[] {
  const raw = [{}, ...(RAW_TAKEN[name] ?? [])].map((one) => ({ ...required, ...one }))
  if (!provider) return raw
  const fromDocument = refusalCases.flatMap((one) =>
    (one.good ?? []).map((value) => variablesOfJob(jobWith(provider, one, value))),
  )
  return [...fromDocument, ...raw]
}

function variablesOfJob(text: string): CallVariables {
  return variablesOf(analyse({ job: { name: 'job.yaml', text } }))
}
