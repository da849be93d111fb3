import type { Path } from '../document/document'
import { valueAt } from '../document/value-at'
import type { TerraformVariable } from '../terraform/terraform-variable'

/** A value with its place in the job. */
export interface Place {
  readonly value: unknown
  readonly path: Path
}

/**
 * The values that a pattern of keys names, with their places in the job: a variable's name and the
 * keys below it; `*` stands for every item of a list and every value of a map. Nulls are left out.
 */
export function placesOf(
  variables: readonly TerraformVariable[],
  [name, ...keys]: readonly [variable: string, ...keys: string[]],
): readonly Place[] {
  const variable = variables.find((one) => one.name === name)
  return variable ? below(variable.value, keys, variable.path ?? []) : []
}

function below(value: unknown, keys: readonly string[], path: Path): readonly Place[] {
  if (value === undefined || value === null) return []
  const [key, ...rest] = keys
  if (key === undefined) return [{ value, path }]
  if (typeof value !== 'object') return []
  if (key !== '*') {
    const inner = valueAt(value, [key])
    return inner === undefined ? [] : below(inner, rest, [...path, key])
  }
  return Object.entries(value).flatMap(([step, item]) =>
    below(item, rest, [...path, Array.isArray(value) ? Number(step) : step]),
  )
}
