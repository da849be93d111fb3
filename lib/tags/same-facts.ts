import { TAG_SLOTS } from './tag-slots'

/** Pairs of tags that state the same fact (spec 4.4): the block's own name, then the contract's. */
export const SAME_FACTS: readonly (readonly [own: string, contract: string])[] = TAG_SLOTS.flatMap(
  ({ name, sameFact }) => (sameFact === undefined ? [] : [[name, sameFact] as const]),
)

/** The other tag of the same fact; undefined for tags that stand alone. */
export function counterpartOf(name: string): string | undefined {
  for (const [left, right] of SAME_FACTS) {
    if (name === left) return right
    if (name === right) return left
  }
  return undefined
}
