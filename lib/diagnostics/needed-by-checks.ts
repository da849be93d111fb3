import { isBlock } from '../document/is-block'
import type { FieldCheck, VariableValues } from '../providers/field-check'
import { valuesByName } from '../terraform/terraform-variable'
import { placesOf } from './places'
import type { RuleInput } from './rule'

/**
 * Whether the module takes a value of the job only beside this one: without its subnets a schedule is
 * refused. To remove such a one is no way out.
 */
export function isNeededByChecks(at: FieldCheck['at'], input: RuleInput): boolean {
  const { cloud, support, variables } = input
  if (!cloud || !support) return false
  const values = valuesByName(variables)
  const without = withoutKeys(values, at)
  return cloud.checks
    .filter((check) => Object.hasOwn(without, check.at[0]))
    .filter(({ runtimes }) => !runtimes || runtimes.includes(support.runtime))
    .some((check) =>
      placesOf(input, check.at).some(
        ({ value }) => check.accepts(value, values) && !check.accepts(value, without),
      ),
    )
}

/** The values without one of them, or without a key of one. */
function withoutKeys(
  values: VariableValues,
  [key = '', ...keys]: readonly string[],
): VariableValues {
  const { [key]: value, ...rest } = values
  return keys.length > 0 && isBlock(value) ? { ...rest, [key]: withoutKeys(value, keys) } : rest
}
