/** A value as Terraform makes text of it where it wants text; null for what is no text to it. */
export function asText(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'number') return null
  // Terraform writes no exponents, JavaScript does from 1e21 on.
  return Number.isInteger(value) ? BigInt(value).toString() : String(value)
}

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

/** A value as Terraform makes a number of it where it wants one; null for what is no number to it. */
export function asNumber(value: unknown): number | null {
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value)
  return typeof value === 'string' && DECIMAL.test(value) ? Number(value) : null
}

/** Whether Terraform takes a value for true where it wants a boolean. */
export function asFlag(value: unknown): boolean {
  return value === true || value === 'true' || value === '1'
}
