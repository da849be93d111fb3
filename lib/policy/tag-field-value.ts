import type { TagHome } from './tag-home'

/** The items of a tag as a field holds them; null when the field cannot hold them. */
export function tagFieldValue(
  items: readonly string[],
  { holds, choices }: Pick<TagHome, 'holds' | 'choices'>,
): string | number | readonly string[] | null {
  if (holds === 'list') return items
  const [only, ...others] = items
  if (only === undefined || others.length > 0) return null
  if (choices && !choices.includes(only)) return null
  if (holds === 'text') return only
  return /^(0|[1-9]\d{0,8})$/.test(only) ? Number(only) : null
}
