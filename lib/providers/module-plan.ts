import type { DefaultValue, VariableType } from './module-variable'

/**
 * An expression of HCL as data: a literal stands for itself, anything else is a list with the name of
 * its form in front.
 *
 * - `t`: a template, its parts
 * - `r`: a name: `var`, `local`, `each`, a type of resources, a variable of a `for`
 * - `g`: an attribute of a value; `i`: an item of a value by an expression
 * - `s`: a splat: a value, and what is read of each of its items, which is `e`
 * - `f`: a function, by name, with its arguments; `fx`: the same, the last argument being a list of arguments
 * - `?`: a condition; `!`, `neg` and the two-sided operators by their own signs
 * - `l`: a tuple; `o`: an object, keys and values in turn
 * - `fl`: a `for` that gives a tuple: names of key and value, collection, item, condition
 * - `fo`: one that gives an object: names of key and value, collection, key, value, condition, whether `...` groups
 */
export type Expression = string | number | boolean | null | readonly [string, ...Expression[]]

/** What stands in a resource, or in a block of one. */
export interface PlannedBody {
  readonly attributes?: Readonly<Record<string, Expression>>
  readonly blocks?: readonly PlannedBlock[]
}

/** A block, or all that a `dynamic` makes. */
export interface PlannedBlock extends PlannedBody {
  readonly type: string
  /** Of a `dynamic`: what it goes through, by a variable of the block's type. */
  readonly forEach?: Expression
}

interface Repeated {
  readonly count?: Expression
  readonly forEach?: Expression
}

export interface PlannedResource extends Repeated, PlannedBody {
  readonly type: string
  readonly name: string
  /** The arguments of which `lifecycle` says that Terraform does not follow them. */
  readonly ignoreChanges?: readonly string[]
}

export interface PlannedCall extends Repeated {
  readonly name: string
  /** The folder of the module below `terraform/modules`. */
  readonly source: string
  readonly inputs: Readonly<Record<string, Expression>>
}

/** What one file of a module says of its resources. */
export interface PlannedFile {
  /** By which it belongs to the bundles of one runtime or of all. */
  readonly name: string
  readonly locals?: Readonly<Record<string, Expression>>
  readonly resources?: readonly PlannedResource[]
  readonly calls?: readonly PlannedCall[]
  readonly outputs?: Readonly<Record<string, Expression>>
}

/** What a variable of a module needs for its value. */
export interface PlannedVariable {
  readonly name: string
  readonly type: VariableType
  readonly default?: DefaultValue
  readonly isNullable: boolean
}

/** All that decides what a module plans: written from its HCL by `npm run generate`. */
export interface ModulePlan {
  readonly files: readonly PlannedFile[]
  /** Where the product knows them from elsewhere: none. */
  readonly variables: readonly PlannedVariable[]
  /** What `file()` reads, by name. */
  readonly texts: Readonly<Record<string, string>>
  /** What `templatefile()` reads, by name. */
  readonly templates: Readonly<Record<string, Expression>>
}
