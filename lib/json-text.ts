/** What JSON may hold as it stands and a terminal would obey. */
const OBEYED = /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu

/** A text as JSON, with every character escaped that a terminal would obey. */
function textAsJson(text: string): string {
  return JSON.stringify(text).replace(
    OBEYED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * A value as JSON, indented by two spaces as `JSON.stringify` does it, but with every digit of whole
 * numbers beyond 2^53, which it cannot write.
 */
export function jsonText(value: unknown, indent = ''): string {
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'string') return textAsJson(value)
  const isPlain = typeof value === 'object' && value !== null && !('toJSON' in value)
  if (!isPlain) return JSON.stringify(value) ?? 'null'
  const inner = `${indent}  `
  const isList = Array.isArray(value)
  const parts = isList
    ? value.map((item: unknown) => inner + jsonText(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${inner}${textAsJson(key)}: ${jsonText(item, inner)}`)
  const [open, close] = isList ? '[]' : '{}'
  return parts.length === 0 ? `${open}${close}` : `${open}\n${parts.join(',\n')}\n${indent}${close}`
}
