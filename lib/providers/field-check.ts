import type { Runtime } from '@/schemas/vocabulary'

/** The values of a job's Terraform variables, as `terraform.tfvars.json` holds them. */
export type VariableValues = Readonly<Record<string, unknown>>

/** A value for another place than the refused one's. */
export interface OtherValue {
  readonly at: readonly [variable: string, ...keys: string[]]
  readonly value: unknown
}

/**
 * A value that the module refuses, known from the document. It states in TypeScript what a
 * `validation` block or a precondition of the module states in HCL, in the same words.
 */
export interface FieldCheck {
  /** The sentence of the module's `error_message`. */
  readonly refusal: string
  /** Variable and keys below it; `*` stands for every item of a list and value of a map, `#` for every name of a map. */
  readonly at: readonly [variable: string, ...keys: string[]]
  /** The runtimes on which the module refuses it; absent: all. */
  readonly runtimes?: readonly Runtime[]
  /** Whether the module takes the value. Called for values that are there, never for null. */
  accepts(value: unknown, variables: VariableValues): boolean
  /** The nearest value that works, where one is near. */
  nearest?(value: unknown, variables: VariableValues): unknown
  /** Other variables that can give way instead, each with the value that makes this one work. */
  instead?(value: unknown, variables: VariableValues): readonly OtherValue[]
  /** What is said of this very value in the place of the module's sentence, which says the rule. */
  says?(value: unknown, variables: VariableValues): string
  /** What is wrong with this very value, as a sentence behind the refusal. */
  detail?(value: unknown, variables: VariableValues): string
  /** The same in the form that the cloud takes: nothing else can have been meant. */
  exact?(value: unknown, variables: VariableValues): unknown
  /** Values that may have been meant. */
  choices?(value: unknown, variables: VariableValues): readonly unknown[]
  /** The names of which the value must be one: the nearest is offered. */
  among?(): readonly string[]
  /** The value is at odds with another, and works without it: to remove it is a way out. */
  readonly canGo?: true
  /** Asked of a variable that the job writes itself: what is made for it is right already. */
  readonly isForOwnVariable?: true
  /** HCL cannot say it, so that the module takes the value and the cloud refuses it at apply. */
  readonly isForDesignerAlone?: true
}
