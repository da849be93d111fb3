import type { PlannedInput, ResourceChange } from './resource-change'

/**
 * What `terraform plan` would do to the resources of a job's module, against the state that the base
 * left when it was applied and nobody changed since. Never throws: what cannot be worked out counts as
 * known after the apply.
 *
 * @returns the resources that change, in the order of their addresses
 */
export async function resourceChanges(
  _base: PlannedInput,
  _head: PlannedInput,
): Promise<readonly ResourceChange[]> {
  return []
}
