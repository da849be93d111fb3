import { oncePer } from '../collections/once-per'
import type { Path } from '../document/path'

/** A value as Terraform's JSON syntax knows it. */
export type TerraformValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly TerraformValue[]
  | { readonly [key: string]: TerraformValue }

/** One entry of the tfvars file. */
export interface TerraformVariable {
  readonly name: string
  readonly value: TerraformValue
  /** Where in the job the value comes from, when it comes from one place. */
  readonly path: Path | null
}

/** The values of variables by name, as the tfvars file holds them; worked out once for each list. */
export const valuesByName = oncePer(
  (variables: readonly TerraformVariable[]): Readonly<Record<string, TerraformValue>> =>
    Object.fromEntries(variables.map(({ name, value }) => [name, value])),
)
