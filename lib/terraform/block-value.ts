import type { TerraformValue } from './terraform-variable'

/** A value that can stand as the body of a block: a map; anything else has no attributes. */
export function asBlockValue(
  value: TerraformValue | undefined,
): Readonly<Record<string, TerraformValue>> {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isMap ? (value as Readonly<Record<string, TerraformValue>>) : {}
}
