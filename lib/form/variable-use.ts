import type { RuntimeFace } from '../providers/cloud-face'
import { eitherOf } from '../providers/fact'
import type { TerraformVariable } from '../terraform/terraform-variable'
import { variableOf } from './variable-fields'
import type { VariableName } from './variable-sections'

/** Why a variable does nothing on a runtime, as the rest of "because …"; null when it acts. */
export function unusedReason(name: VariableName, support: RuntimeFace | null): string | null {
  if (!support) return 'it takes a provider and a runtime of it to say what is used'
  const { runtime, variables } = support
  const variable = variables[name]
  if (!variable) return "this cloud's module has no such variable"
  if (variable.on && !variable.on.includes(runtime)) {
    return `it is for the runtime ${eitherOf(variable.on)}`
  }
  return variable.none?.[runtime] ?? null
}

/** What the module takes where the job leaves a field's variable out; null where that is nothing. */
export function moduleDefault(
  id: string,
  support: RuntimeFace | null,
): string | number | boolean | null {
  const name = variableOf(id)
  return (name && support?.variables[name]?.default) ?? null
}

/** Longer values, or those of several lines, are texts of their own rather than words to read in passing. */
const IN_PASSING = /^.{1,80}$/

/**
 * What the file says of a variable without setting it, such as the region that an ARN tells; null
 * where it says nothing.
 */
export function impliedText(id: string, variables: readonly TerraformVariable[]): string | null {
  const name = variableOf(id)
  const given = name && variables.find((one) => one.name === name)
  if (!given || typeof given.value !== 'string' || !IN_PASSING.test(given.value)) return null
  return given.path?.join('/') === id ? null : `${given.value} (from this file)`
}
