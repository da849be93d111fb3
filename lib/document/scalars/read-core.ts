import { SHORT_NUMBER, shortest } from './numbers'
import type { ScalarValue } from './scalar'

// YAML 1.2.2, 10.3.2: the core schema, which editors follow.
const NULL = /^(?:~|null|Null|NULL|)$/
const TRUE = /^(?:true|True|TRUE)$/
const FALSE = /^(?:false|False|FALSE)$/
const DECIMAL = /^[-+]?\d+$/
const BASED = /^(?:0o[0-7]+|0x[\da-fA-F]+)$/
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/
const NAN = /^\.(?:nan|NaN|NAN)$/
const MAY_BE_MORE = /^(?:[-+.\d~nNtTfF]|$)/

/** What YAML 1.2 reads in a plain scalar. */
export function readCore(text: string): ScalarValue {
  if (!MAY_BE_MORE.test(text)) return text
  if (SHORT_NUMBER.test(text)) return Number(text)
  if (NULL.test(text)) return null
  if (TRUE.test(text)) return true
  if (FALSE.test(text)) return false
  if (DECIMAL.test(text)) return decimal(text)
  if (BASED.test(text)) return shortest(BigInt(text))
  if (FLOAT.test(text)) return Number(text)
  if (INFINITE.test(text)) return text.startsWith('-') ? -Infinity : Infinity
  return NAN.test(text) ? Number.NaN : text
}

function decimal(text: string): ScalarValue {
  const digits = text.replace(/^[-+]/, '')
  // Beyond what any reader keeps as a whole number, and slow to convert exactly.
  if (digits.length > 4300) return Number(text)
  const value = BigInt(digits)
  return shortest(text.startsWith('-') ? -value : value)
}
