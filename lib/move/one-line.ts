import { isBlock } from '../document/is-block'

/** No longer value is listed whole; it stands in the lines that go. */
const LONGEST = 300

/** A value on one line, as a list of what was set aside shows it. */
export function oneLine(value: unknown): string {
  const text = written(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(', ')
  if (!isBlock(value)) return String(value)
  return Object.entries(value)
    .map(([key, item]) => `${key}: ${written(item)}`)
    .join(', ')
}
