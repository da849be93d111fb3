import type { Path } from '../document/document'
import { isSameValue } from '../document/edit/same-value'
import { isBlock } from '../document/is-block'
import { pathKey } from '../document/path-key'
import { valueAt } from '../document/value-at'

/** The paths to values that one has and the other has not so; lists count as one value. */
export function lostLeaves(before: unknown, after: unknown, path: Path = []): readonly Path[] {
  if (isSameValue(before, after)) return []
  if (!isBlock(before)) return [path]
  return Object.entries(before).flatMap(([key, value]) =>
    lostLeaves(value, valueAt(after, [key]), [...path, key]),
  )
}

/** The paths to all values that two do not have alike. */
export function changedLeaves(one: unknown, other: unknown): readonly Path[] {
  const all = [...lostLeaves(one, other), ...lostLeaves(other, one)]
  return [...new Map(all.map((path) => [pathKey(path), path])).values()].filter(
    (path) => path.length > 0,
  )
}
