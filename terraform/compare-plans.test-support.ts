import type { PlannedInput, ResourceChange } from '../lib/module-plan/resource-change'
import { resourceChanges } from '../lib/module-plan/resource-changes'
import { factsOf } from '../lib/providers/facts-of'
import { textOf } from './changes/empty-values.test-support'
import type { PlannedJob, PlannedResource } from './plan-job.test-support'

/**
 * Where what is said of a change and the plans of both jobs differ: in what comes, what goes, and what
 * gets other arguments. What is known after the apply is in no plan, and a plan without a state does not
 * know what stays: arguments that the provider keeps, and what a replaced resource gives to others.
 */
export async function comparePlans(base: PlannedJob, head: PlannedJob): Promise<readonly string[]> {
  const said = new Map(
    (await resourceChanges(inputOf(base), inputOf(head))).map((one) => [one.address, one]),
  )
  const [before, after] = [byAddress(base), byAddress(head)]
  const addresses = new Set([...before.keys(), ...after.keys(), ...said.keys()])
  return [...addresses].flatMap((address) => {
    const seen = seenOf(before.get(address), after.get(address))
    const own = said.get(address)
    return agree(own, seen) ? [] : [`${address}: said ${own?.action ?? 'nothing'}, planned ${seen}`]
  })
}

const byAddress = ({ resources }: PlannedJob): ReadonlyMap<string, PlannedResource> =>
  new Map(resources.map((one) => [one.address, one]))

function inputOf({ analysis: { provider, runtime, variables } }: PlannedJob): PlannedInput {
  if (!provider || !runtime) throw new Error('The job names no pair')
  return { cloud: provider, runtime, variables }
}

type Seen = 'create' | 'delete' | 'update' | 'nothing'

function seenOf(before: PlannedResource | undefined, after: PlannedResource | undefined): Seen {
  if (!before) return after ? 'create' : 'nothing'
  if (!after) return 'delete'
  const { keeps = [] } = factsOf(after.type).facts
  const names = new Set([...Object.keys(before.values), ...Object.keys(after.values)])
  const changed = [...names].filter((name) => {
    const isTaken = keeps.includes(name) && (after.values[name] ?? null) === null
    return !isTaken && textOf(before.values[name]) !== textOf(after.values[name])
  })
  return changed.length > 0 ? 'update' : 'nothing'
}

function agree(own: ResourceChange | undefined, seen: Seen): boolean {
  if (!own) return seen === 'nothing'
  if (own.action === 'create' || own.action === 'delete') return own.action === seen
  const isOfOthers = own.arguments.every(({ through }) => through.length > 0)
  return seen === 'update' || (seen === 'nothing' && isOfOthers)
}
