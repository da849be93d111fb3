/** Whether a plain value is a block of keys: a map, and neither a list nor null. */
export function isBlock(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
