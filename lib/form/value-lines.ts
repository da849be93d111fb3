import { isBlock } from '../document/is-block'
import { oneLine } from '../document/one-line'

/** A value to be read: each item of a list, or key of a block, on its own line; '' where there is none. */
export function valueLines(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => oneLine(item) ?? '').join('\n')
  if (isBlock(value)) {
    return Object.entries(value)
      .map(([key, item]) => `${key}: ${oneLine(item) ?? ''}`)
      .join('\n')
  }
  return oneLine(value) ?? ''
}
