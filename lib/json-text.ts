/**
 * A value as JSON, indented by two spaces as `JSON.stringify` does it, but with every digit of whole
 * numbers beyond 2^53, which it cannot write.
 */
export function jsonText(value: unknown, indent = ''): string {
  if (typeof value === 'bigint') return String(value)
  const isPlain = typeof value === 'object' && value !== null && !('toJSON' in value)
  if (!isPlain) return JSON.stringify(value) ?? 'null'
  const inner = `${indent}  `
  const isList = Array.isArray(value)
  const parts = isList
    ? value.map((item: unknown) => inner + jsonText(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${inner}${JSON.stringify(key)}: ${jsonText(item, inner)}`)
  const [open, close] = isList ? '[]' : '{}'
  return parts.length === 0 ? `${open}${close}` : `${open}\n${parts.join(',\n')}\n${indent}${close}`
}
