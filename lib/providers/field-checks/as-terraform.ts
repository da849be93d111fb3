/** A value as Terraform makes text of it where it wants text; null for what is no text to it. */
export function asText(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'bigint') return String(value)
  return typeof value === 'number' && Number.isFinite(value) ? inDecimals(value) : null
}

/** Terraform writes no exponents; JavaScript does from 1e21 on and below a millionth. */
function inDecimals(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString()
  const [, sign, digits = '', exponent] = /^(-?)([\d.]+)e-(\d+)$/.exec(String(value)) ?? []
  if (exponent === undefined) return String(value)
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${digits.replace('.', '')}`
}

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

/** A value as Terraform makes a number of it where it wants one; null for what is no number to it. */
export function asNumber(value: unknown): number | null {
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value)
  return typeof value === 'string' && DECIMAL.test(value) ? Number(value) : null
}

/** A value as Terraform makes a boolean of it where it wants one; null for what is none to it. */
export function asBool(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value
  if (value === 'true' || value === '1') return true
  return value === 'false' || value === '0' ? false : null
}

/** Whether Terraform takes a value for true where it wants a boolean. */
export function asFlag(value: unknown): boolean {
  return asBool(value) === true
}
