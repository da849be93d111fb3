import { isBlock } from '../document/is-block'
import { isWithin } from '../document/path-key'
import { EFFECT_FIELDS, type EffectField } from '../providers/effects'
import type { FieldCheck, VariableValues } from '../providers/field-check'
import type { CloudProvider, RuntimeSupport } from '../providers/provider'
import { type TerraformValue, type TerraformVariable, valuesByName } from './terraform-variable'
import { OWN_VARIABLES_PATH } from './variable-path'

type Keys = readonly string[]

/** The variable that a field becomes, and the keys below it: `['scaling', 'min_instances']`. */
export function variableKeys(field: EffectField): Keys {
  return field.replace(/^runtime\./, '').split('.')
}

/**
 * The variables without the fields that do nothing on the runtime and that the module refuses all the
 * same: what is not used cannot be wrong. A rule says that the field does nothing, and is left out.
 */
export function leaveOutIdle(
  variables: readonly TerraformVariable[],
  cloud: CloudProvider,
  { runtime, effects }: RuntimeSupport,
): readonly TerraformVariable[] {
  const values = valuesByName(variables)
  // What the author gives the module by itself is the author's.
  const own = variables.filter(({ path }) => path !== null && isWithin(path, OWN_VARIABLES_PATH))
  const refused = EFFECT_FIELDS.filter((field) => 'none' in effects[field])
    .map(variableKeys)
    .filter((keys) => own.every(({ name }) => name !== keys[0]))
    .filter((keys) => valuesAt(values, keys).length > 0)
    .filter((keys) =>
      cloud.checks.some(
        (check) =>
          (!check.runtimes || check.runtimes.includes(runtime)) &&
          keys.every((key, depth) => check.at[depth] === key) &&
          isRefused(check, values),
      ),
    )
  return refused.reduce<readonly TerraformVariable[]>(
    (left, [name = '', ...keys]) =>
      left.flatMap((variable) => {
        if (variable.name !== name) return [variable]
        return keys.length === 0 ? [] : [{ ...variable, value: without(variable.value, keys) }]
      }),
    variables,
  )
}

function isRefused(check: FieldCheck, values: VariableValues): boolean {
  return valuesAt(values, check.at).some((value) => !check.accepts(value, values))
}

/** The values that a pattern of keys names: `*` stands for every item of a list and value of a map. */
function valuesAt(value: unknown, [key, ...rest]: Keys): readonly unknown[] {
  if (value === null || value === undefined) return []
  if (key === undefined) return [value]
  if (key === '*') return Object.values(value).flatMap((item) => valuesAt(item, rest))
  return isBlock(value) && Object.hasOwn(value, key) ? valuesAt(value[key], rest) : []
}

function without(value: TerraformValue, [key, ...rest]: Keys): TerraformValue {
  if (key === undefined || !isBlock(value)) return value
  const entries = Object.entries(value as Readonly<Record<string, TerraformValue>>)
  return Object.fromEntries(
    entries.flatMap(([name, inner]) => {
      if (name !== key) return [[name, inner]]
      return rest.length === 0 ? [] : [[name, without(inner, rest)]]
    }),
  )
}
