import type { Path } from '../document/document'

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

/** The values of variables by name, as the tfvars file holds them. */
export function valuesByName(
  variables: readonly TerraformVariable[],
): Readonly<Record<string, TerraformValue>> {
  return Object.fromEntries(variables.map(({ name, value }) => [name, value]))
}
