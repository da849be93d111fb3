import { UnreadableScalar } from './scalar'

/** Python takes no number of more decimal digits from a text (`sys.get_int_max_str_digits`). */
const MOST_DIGITS = 4300

/** What every version reads as the same whole number, and as one that holds all its digits. */
export const SHORT_NUMBER = /^[1-9]\d{0,14}$/

type WholeNumber = number | bigint

/** Python's `int` as PyYAML calls it, underscores and base 60 included. */
export function readInteger(text: string): WholeNumber | UnreadableScalar {
  const { isNegative, digits } = withoutSign(text.replaceAll('_', ''))
  if (digits.length > MOST_DIGITS) return new UnreadableScalar('long-number')
  const value =
    digits.includes(':') && !digits.startsWith('0') ? sexagesimal(digits) : whole(digits)
  if (value === null) return new UnreadableScalar('number')
  return shortest(isNegative ? -value : value)
}

/** A number in the forms of `int` without sign, in the base that its start says. */
function whole(digits: string): bigint | null {
  if (digits === '0') return 0n
  if (digits.startsWith('0b')) return /^0b[01]+$/.test(digits) ? BigInt(digits) : null
  if (digits.startsWith('0x')) return /^0x[\da-fA-F]+$/.test(digits) ? BigInt(digits) : null
  if (digits.startsWith('0')) return /^[0-7]+$/.test(digits) ? BigInt(`0o${digits}`) : null
  return /^\d+$/.test(digits) ? BigInt(digits) : null
}

function sexagesimal(digits: string): bigint | null {
  let value = 0n
  for (const part of digits.split(':')) {
    if (!/^\d+$/.test(part)) return null
    value = value * 60n + BigInt(part)
  }
  return value
}

/** Python's `float` as PyYAML calls it. */
export function readFloat(text: string): number | UnreadableScalar {
  const { isNegative, digits } = withoutSign(text.replaceAll('_', '').toLowerCase())
  const value = magnitude(digits)
  if (value === null) return new UnreadableScalar('number')
  return isNegative ? -value : value
}

const FLOAT = /^(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/

function magnitude(digits: string): number | null {
  if (digits === '.inf') return Number.POSITIVE_INFINITY
  if (digits === '.nan') return Number.NaN
  // From the last part on, as PyYAML adds them: the order decides the last digit.
  let [value, base] = [0, 1n]
  for (const part of digits.split(':').reverse()) {
    const factor = Number(base)
    if (!FLOAT.test(part) || factor === Number.POSITIVE_INFINITY) return null
    value += Number(part) * factor
    base *= 60n
  }
  return value
}

function withoutSign(text: string): { readonly isNegative: boolean; readonly digits: string } {
  const hasSign = text.startsWith('-') || text.startsWith('+')
  return { isNegative: text.startsWith('-'), digits: hasSign ? text.slice(1) : text }
}

/** A number where it holds every digit. */
export function shortest(value: bigint): WholeNumber {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}
