import { customTagName, isCanonicalName, similarCanonicalName } from '../../tags/canonical-names'

/**
 * The canonical tag that a key of AWS is about: the one of that name, else one that differs only by
 * case, hyphens and the like, else the custom tag made from it.
 */
export function nameOfKey(key: string): {
  readonly name: string
  readonly problems: readonly string[]
} {
  if (isCanonicalName(key)) return { name: key, problems: [] }
  const similar = similarCanonicalName(key)
  if (similar) {
    return {
      name: similar,
      problems: [
        `AWS demands the key ${key}, and Dativo writes ${similar}: the demand is taken over for ${similar}, and to AWS the two are different tags.`,
      ],
    }
  }
  const name = customTagName(key)
  return {
    name,
    problems: [
      `Dativo writes ${key} as ${name}: the demand is taken over for ${name}, and to AWS the two are different tags.`,
    ],
  }
}
