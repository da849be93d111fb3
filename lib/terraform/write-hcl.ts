import type { TerraformValue, TerraformVariable } from './terraform-variable'

/** `terraform.tfvars` in native syntax. Names must be identifiers, as `terraformVariables` gives them. */
export function writeTfvars(variables: readonly TerraformVariable[]): string {
  return writeHclAttributes(variables.map(({ name, value }) => [name, value]))
}

/** Attributes of a body, one a line, with the equals signs aligned as `terraform fmt` does. */
export function writeHclAttributes(
  attributes: readonly (readonly [string, TerraformValue])[],
  indent = '',
): string {
  return alignedLines(attributes, indent)
    .map((line) => `${line}\n`)
    .join('')
}

/** A value as an expression of HCL's native syntax that reads back as the same value. */
export function writeHclValue(value: TerraformValue, indent = ''): string {
  if (typeof value === 'string') return writeHclString(value)
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    const items = value.map((item: TerraformValue) => `${inner}${writeHclValue(item, inner)},`)
    return `[\n${items.join('\n')}\n${indent}]`
  }
  const entries = Object.entries(value)
  if (entries.length === 0) return '{}'
  return `{\n${alignedLines(entries, inner, writeKey).join('\n')}\n${indent}}`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/**
 * A quoted string: backslash, quote, line ends and control characters escaped, `${` and `%{`
 * doubled so that they are text and not a template.
 * Source: https://developer.hashicorp.com/terraform/language/expressions/strings
 */
export function writeHclString(text: string): string {
  const escaped = text
    .replace(/[\\"\n\r\t]/g, (character) => ESCAPES[character] ?? character)
    .replace(/([$%])(?=\{)/g, '$1$1')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\ufeff]/gu, unicodeEscape)
  return `"${escaped}"`
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** `for` would open a for-expression, the others are literals; anything odd is quoted. */
const RESERVED_KEYS = new Set(['for', 'if', 'in', 'null', 'true', 'false'])

function writeKey(key: string): string {
  const isIdentifier = /^[A-Za-z_][A-Za-z0-9_-]*$/.test(key) && !RESERVED_KEYS.has(key)
  return isIdentifier ? key : writeHclString(key)
}

/** `terraform fmt` aligns neighbours whose values stand on one line. */
function alignedLines(
  attributes: readonly (readonly [string, TerraformValue])[],
  indent: string,
  key: (name: string) => string = (name) => name,
): readonly string[] {
  const rows = attributes.map(([name, value]) => ({
    key: key(name),
    value: writeHclValue(value, indent),
  }))
  const lines: string[] = []
  for (let start = 0; start < rows.length; ) {
    let end = start
    while (end < rows.length && !rows[end]?.value.includes('\n')) end++
    const group = rows.slice(start, Math.max(end, start + 1))
    const width = group.length > 1 ? Math.max(...group.map((row) => [...row.key].length)) : 0
    for (const row of group) lines.push(`${indent}${row.key.padEnd(width)} = ${row.value}`)
    start += group.length
  }
  return lines
}
