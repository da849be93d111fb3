import type { Runtime } from '@/schemas/vocabulary'

/** A type constraint of Terraform: `list(string)` is `{ list: 'string' }`. */
export type VariableType =
  | 'string'
  | 'number'
  | 'bool'
  | 'any'
  | { readonly list: VariableType }
  | { readonly set: VariableType }
  | { readonly map: VariableType }
  | { readonly object: Readonly<Record<string, AttributeType>> }

/** An attribute of an object: its type, or `optional(type, default)`. */
export type AttributeType = VariableType | OptionalAttribute

export interface OptionalAttribute {
  readonly optional: VariableType
  readonly default?: DefaultValue
}

/** A default as data. */
export type DefaultValue =
  | string
  | number
  | boolean
  | null
  | readonly DefaultValue[]
  | { readonly [key: string]: DefaultValue }

/** One input of a Terraform module, as its HCL declares it. */
export interface ModuleVariable {
  readonly name: string
  /** The runtimes whose bundles declare it. */
  readonly runtimes: readonly Runtime[] | 'all'
  readonly description: string
  readonly type: VariableType
  /** Absent where the module requires a value. */
  readonly default?: DefaultValue
  /** Whether `null` is a value of its own; else it stands for the default. */
  readonly isNullable: boolean
  /** Terraform prints no value of it. */
  readonly isSensitive?: true
}

/** Whether the module has no value of its own. */
export function isRequired(variable: ModuleVariable): boolean {
  return !('default' in variable)
}
