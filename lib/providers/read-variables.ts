import { convertValue } from './convert-value'
import type { ModuleVariable } from './module-variable'

/** What a value of a type is in TypeScript. */
type ValueOf<Type> = Type extends 'string'
  ? string
  : Type extends 'number'
    ? number
    : Type extends 'bool'
      ? boolean
      : Type extends { readonly list: infer Item } | { readonly set: infer Item }
        ? readonly ValueOf<Item>[]
        : Type extends { readonly map: infer Item }
          ? Readonly<Record<string, ValueOf<Item>>>
          : Type extends { readonly object: infer Attributes }
            ? { readonly [Name in keyof Attributes]: AttributeValue<Attributes[Name]> }
            : unknown

type AttributeValue<Attribute> = Attribute extends {
  readonly optional: infer Type
  readonly default: infer Default
}
  ? Default extends null
    ? ValueOf<Type> | null
    : ValueOf<Type>
  : Attribute extends { readonly optional: infer Type }
    ? ValueOf<Type> | null
    : ValueOf<Attribute> | null

type VariableValue<Variable> = Variable extends {
  readonly type: infer Type
  readonly default: infer Default
  readonly isNullable: false
}
  ? Default extends null
    ? ValueOf<Type> | null
    : ValueOf<Type>
  : Variable extends { readonly type: infer Type }
    ? ValueOf<Type> | null
    : never

/** The values of a module's variables, by name. */
export type ValuesOf<Variables extends readonly ModuleVariable[]> = {
  readonly [Variable in Variables[number] as Variable['name']]: VariableValue<Variable>
}

/**
 * The variables of a module as Terraform reads them from `terraform.tfvars.json`: converted to their
 * types, with their defaults. A value of a wrong type counts as not given, so that the picture still
 * shows the rest; what is required and not given is null.
 */
export function readVariables<const Variables extends readonly ModuleVariable[]>(
  variables: Variables,
  given: Readonly<Record<string, unknown>>,
): ValuesOf<Variables> {
  const values = Object.fromEntries(
    variables.map((variable) => [variable.name, readVariable(variable, given)]),
  )
  // Each value has been converted to the type that its variable declares, or is the null of one.
  return values as ValuesOf<Variables>
}

function readVariable(variable: ModuleVariable, given: Readonly<Record<string, unknown>>): unknown {
  const value = Object.hasOwn(given, variable.name) ? given[variable.name] : undefined
  if (value === null && variable.isNullable) return null
  return convertValue(variable.type, value) ?? convertValue(variable.type, variable.default) ?? null
}
