import type { PlannedResource } from './plan-job.test-support'

/** Arguments by `type.name.argument`, with their values in every instance of the resource. */
export type Arguments = ReadonlyMap<string, string>

/** What a plan sets, known values only: what is known after apply is in no plan. */
export function argumentsOf(resources: readonly PlannedResource[]): Arguments {
  const found = new Map<string, string[]>()
  for (const { address, values } of [...resources].sort(byAddress)) {
    // Without the numbers and keys of instances, of resources and of modules.
    const plain = address.replace(/\[[^\]]*\]/g, '')
    for (const [name, value] of Object.entries(values)) {
      const key = `${plain}.${name}`
      const instance = `${address}=${JSON.stringify(value)}`
      found.set(key, [...(found.get(key) ?? []), instance])
    }
  }
  return new Map([...found].map(([key, instances]) => [key, instances.join('\n')]))
}

/** The arguments that differ between two plans, those of resources that come or go included. */
export function changedArguments(before: Arguments, after: Arguments): ReadonlySet<string> {
  const keys = new Set([...before.keys(), ...after.keys()])
  return new Set([...keys].filter((key) => before.get(key) !== after.get(key)))
}

function byAddress(left: PlannedResource, right: PlannedResource): number {
  return left.address < right.address ? -1 : 1
}
