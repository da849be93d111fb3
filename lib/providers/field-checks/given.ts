import type { VariableValues } from '../field-check'

/** The value below a variable, null when the job does not give it: `given(v, 'compute', 'cpu')`. */
export function given(variables: VariableValues, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(inside, variables) ?? null
}

/** The same for a list; empty when the job does not give it. */
export function givenList(
  variables: VariableValues,
  ...keys: readonly string[]
): readonly unknown[] {
  const value = given(variables, ...keys)
  return Array.isArray(value) ? value : []
}

function inside(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined
}
