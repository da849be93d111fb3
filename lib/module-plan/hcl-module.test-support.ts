import { readModulePlan } from '../hcl/read-module-plan.test-support'
import type { PlannedVariable } from '../providers/module-plan'
import type { TerraformValue } from '../terraform/terraform-variable'
import { ModuleInstance } from './module-instance'
import { isList, isMap, isResource, isUnknown, type Value } from './value'
import { markedValue } from './variable-values'

/** A module of one file with values for its variables. */
export function moduleOf(
  text: string,
  given: Readonly<Record<string, TerraformValue>> = {},
  variables: readonly PlannedVariable[] = anyVariables(Object.keys(given)),
  budget = 100_000,
): ModuleInstance {
  const plan = readModulePlan({
    files: [{ name: 'main.tf', text }],
    others: [],
    variables: [],
    isCalled: true,
  })
  return new ModuleInstance(
    plan,
    plan.files,
    variables,
    (name) => {
      const value = given[name]
      return value === undefined ? undefined : markedValue(value, [name])
    },
    { callable: {}, readData: () => undefined, budget },
    '',
  )
}

const anyVariables = (names: readonly string[]): readonly PlannedVariable[] =>
  names.map((name) => ({ name, type: 'any', isNullable: true }))

/** The value of one expression. */
export function evaluated(
  expression: string,
  given: Readonly<Record<string, TerraformValue>> = {},
): Value {
  return moduleOf(`output "x" {\n  value = ${expression}\n}\n`, given).output('x')
}

/** A value as JSON, what is unknown as its form. */
export function shown({ data }: Value): unknown {
  if (isUnknown(data)) return `unknown: ${data.form}`
  if (isResource(data)) return `resource: ${data.address}`
  if (isList(data)) return data.items.map(shown)
  if (!isMap(data)) return data
  return Object.fromEntries([...data.entries].map(([key, item]) => [key, shown(item)]))
}
