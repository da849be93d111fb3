import { jsonText } from '../json-text'
import type { TerraformVariable } from './terraform-variable'

/**
 * `terraform.tfvars.json`: one object in the order of the variables. Strings are literal there, so
 * JSON's own escapes are all it takes.
 * Source: https://developer.hashicorp.com/terraform/language/values/variables
 */
export function writeTfvarsJson(variables: readonly TerraformVariable[]): string {
  const entries = variables.map(({ name, value }) => [name, value] as const)
  return `${jsonText(Object.fromEntries(entries))}\n`
}
