import { isFree, prefixOf, slotOf, TAG_SLOTS } from './tag-slots'

/** The names a canonical tag can have (spec 4.1), those with a free part aside. */
export const FIXED_NAMES: readonly string[] = [
  ...new Set(TAG_SLOTS.filter((slot) => !isFree(slot)).map(({ name }) => name)),
]

const PREFIXES = TAG_SLOTS.filter(isFree).map(prefixOf)

/** Whether some job can carry a tag of this name. */
export function isCanonicalName(name: string): boolean {
  return slotOf(name) !== undefined && !PREFIXES.includes(name)
}

/** The canonical name that differs only by case, hyphens, underscores and spaces, if there is one. */
export function similarCanonicalName(name: string): string | undefined {
  const plain = simplify(name)
  const fixed = FIXED_NAMES.find((known) => simplify(known) === plain)
  if (fixed) return fixed
  for (const prefix of PREFIXES) {
    const isSame = name.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase()
    if (isSame && name.length > prefix.length) return prefix + name.slice(prefix.length)
  }
  return undefined
}

/** The name that a key of `tags.custom` becomes. */
export function customTagName(key: string): string {
  return `Custom_${key}`
}

function simplify(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '')
}
