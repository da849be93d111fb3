import type { Path } from '../document/document'
import { YamlDate } from '../document/scalars/yaml-date'

/** A path as people write it: `infrastructure.networking.subnet_ids[0]`; the root is "the file". */
export function pathInWords(path: Path): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`,
    )
    .join('')
}

/** What kind of value something is, in words: "a list", "the number 3", `"text"`. */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (value instanceof YamlDate) return `the date ${value}`
  if (typeof value === 'object') return 'a block of keys'
  if (typeof value === 'number' || typeof value === 'bigint') return `the number ${value}`
  if (typeof value === 'boolean') return `the switch ${value}`
  return `"${shorten(String(value))}"`
}

/** `aws, gcp or azure`. */
export function listInWords(items: readonly string[], conjunction: 'or' | 'and' = 'or'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`
}

function shorten(text: string): string {
  const characters = [...text]
  return characters.length > 60 ? `${characters.slice(0, 57).join('')}…` : text
}
