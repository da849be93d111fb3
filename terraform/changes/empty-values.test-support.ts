/** One text for values that providers take for equal: what is empty for none, sets in any order. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return inBraces(value.map(textOf))
  if (typeof value !== 'object' || value === null) return value ? JSON.stringify(value) : ''
  const entries = Object.entries(value).map(([key, item]) => [key, textOf(item)] as const)
  return inBraces(entries.map(([key, text]) => (text === '' ? '' : `${key}:${text}`)))
}

function inBraces(texts: readonly string[]): string {
  const said = texts.filter((text) => text !== '').sort()
  return said.length === 0 ? '' : `{${said.join(',')}}`
}
