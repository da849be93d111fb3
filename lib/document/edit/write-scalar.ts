import { YamlDate } from '../scalars/yaml-date'

/** How a scalar is written on one line. */
export type ScalarForm = 'plain' | '"' | "'"

export type Scalar = string | number | bigint | boolean | null | YamlDate

/**
 * What PyYAML (YAML 1.1) or the 1.2 core schema would read as something else than text: nothing,
 * booleans, numbers of every base, times, dates, `<<` and `=`.
 * @see https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/resolver.py
 */
const NOT_A_STRING =
  /^(?:~|null|true|false|yes|no|on|off|<<|=|[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[\da-f_]+|[\d_]+(?::[0-5]?\d)*(?:\.[\d_]*)?(?:e[-+]?\d+)?|\.[\d_]+(?:e[-+]?\d+)?|\.inf)|\.nan|\d{4}-\d\d?-\d\d?(?:[Tt\s].*)?)$/i

// Indicators at the start (7.3.3), `: ` and ` #` inside, `:` at the end; also what PyYAML takes for
// a line end, or for a mark between brackets (`?`). Being strict only costs a pair of quotes.
const NOT_PLAIN =
  /^[-?:,[\]{}#&*!|>'"%@`=]|^\.\.\.|^\s|\s$|:\s|:$|\s#|[\t\r\n\x85\u2028\u2029\ufeff]/
const FLOW_MARK = /[,[\]{}?]/

// What is not printable (5.1), breaks lines, or would be refused when the file is read again.
const NEEDS_ESCAPE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what it looks for
  /[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffd-\uffff]|\p{Surrogate}/u

/**
 * A scalar as YAML on one line that reads back the same in YAML 1.1 and 1.2.
 * @param form the form to keep if the value allows; text that needs quotes gets `quote`
 * @param inFlow between braces or brackets, where commas and brackets must be quoted too
 */
export function writeScalar(
  value: Scalar,
  { form, quote, inFlow }: { form: ScalarForm; quote: '"' | "'"; inFlow: boolean },
): string {
  if (typeof value === 'number') return writeNumber(value)
  if (value instanceof YamlDate) return value.written
  if (typeof value !== 'string') return String(value)
  if (form === 'plain' && isPlain(value, inFlow)) return value
  const wanted = form === 'plain' ? preferredQuote(value, quote) : form
  const isSingle = wanted === "'" && !NEEDS_ESCAPE.test(value)
  return isSingle ? `'${value.replaceAll("'", "''")}'` : doubleQuoted(value)
}

function isPlain(text: string, inFlow: boolean): boolean {
  if (text === '' || NOT_PLAIN.test(text) || NOT_A_STRING.test(text)) return false
  return !NEEDS_ESCAPE.test(text) && !(inFlow && FLOW_MARK.test(text))
}

/** Text with double quotes or backslashes is easier to read in single quotes. */
function preferredQuote(text: string, quote: '"' | "'"): '"' | "'" {
  return /["\\]/.test(text) && !text.includes("'") ? "'" : quote
}

/** JSON's escapes are YAML's too; what JSON leaves as it is but YAML cannot hold is added. */
function doubleQuoted(text: string): string {
  const rare = /[\x7f-\x9f\u2028\u2029\ufeff\ufffd-\uffff]/g
  return JSON.stringify(text).replace(
    rare,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function writeNumber(value: number): string {
  if (Number.isNaN(value)) return '.nan'
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf'
  const isRounded = Number.isInteger(value) && !Number.isSafeInteger(value)
  // PyYAML takes 1e+21 for text: YAML 1.1 wants a point in a float. Without one, a rounded number
  // would be read as a whole one, with every digit.
  return String(value).replace(isRounded ? /^(-?\d+)(?=e|$)/ : /^(-?\d+)(?=e)/, '$1.0')
}
