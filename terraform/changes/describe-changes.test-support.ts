import { beforeAll, expect, it } from 'vitest'
import { allModulePlans, argumentPaths } from '../../lib/module-plan/argument-paths.test-support'
import { AWS_RESOURCE_FACTS } from '../../lib/providers/aws/resource-facts'
import { factsOf } from '../../lib/providers/facts-of'
import type { Provider } from '../../schemas/vocabulary'
import { PLAN_CLOUDS } from '../terraform-cli.test-support'
import { compareChanges } from './compare-changes.test-support'
import { planFamilies } from './planned-families.test-support'
import { schemaFacts } from './provider-schemas.test-support'

/** Providers that are the real ones here, by what their types start with. */
const REAL = 'aws_'

/**
 * That what is said of a change is what Terraform plans against the state of the job before: for every
 * field of the block and every variable of each pair. With the real provider of AWS also that every argument forces a
 * replacement, or none, as the facts say.
 */
export function describeChanges(provider: Provider): void {
  const cannotPlan = !PLAN_CLOUDS.includes(provider)
  let found: Awaited<ReturnType<typeof planFamilies>> | undefined

  beforeAll(async () => {
    if (!cannotPlan) found = await planFamilies(provider, provider === 'aws' ? REAL : null)
  })

  it.skipIf(cannotPlan)('every change of a field or variable does what is said', async () => {
    const problems: string[] = []
    const actions: Record<string, number> = {}
    for (const change of found?.changes ?? []) {
      for (const { action } of change.planned) actions[action] = (actions[action] ?? 0) + 1
      problems.push(...(await compareChanges(change, (type) => !type.startsWith(REAL))))
    }
    expect(problems).toEqual([])
    expect(found?.changes.length).toBeGreaterThan(100)
    console.info(`${provider}: ${found?.changes.length} changes: ${JSON.stringify(actions)}`)
  })

  it.skipIf(cannotPlan)('what is kept and what has no order is as the schemas say', async () => {
    const { plans } = await allModulePlans()
    for (const [type, paths] of argumentPaths(plans)) {
      const schema = found?.schemas.get(type)
      if (!schema) continue
      const { keeps = [], sets = [] } = factsOf(type).facts
      expect({ keeps: [...keeps].sort(), sets: [...sets].sort() }, type).toEqual(
        schemaFacts(schema, paths),
      )
    }
  })

  it.skipIf(cannotPlan || provider !== 'aws')('every argument forces what the facts say', () => {
    const facts = Object.entries(AWS_RESOURCE_FACTS)
    expect(
      Object.fromEntries(
        Object.entries(found?.learnt ?? {}).map(([type, { forces }]) => [type, forces]),
      ),
    ).toEqual(Object.fromEntries(facts.map(([type, { forces }]) => [type, [...forces].sort()])))
  })
}
