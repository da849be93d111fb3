import type { Path } from '../document/document'
import { isBlock } from '../document/is-block'

/** So many places say what changed; who changed more looks at the text. */
const MOST = 1_000

/**
 * The places at which two plain values differ, as near to the difference as they are alike: a key
 * that came or went, a value, an item of a list.
 */
export function changedPaths(before: unknown, after: unknown): readonly Path[] {
  const found: Path[] = []
  const open: { readonly before: unknown; readonly after: unknown; readonly path: Path }[] = [
    { before, after, path: [] },
  ]
  // What is appended on the way is gone through as well.
  for (const { before: old, after: now, path } of open) {
    if (found.length >= MOST) break
    if (Object.is(old, now)) continue
    const keys = keysOf(old, now)
    if (keys === null) {
      if (JSON.stringify(old) !== JSON.stringify(now)) found.push(path)
      continue
    }
    for (const key of keys) {
      open.push({ before: part(old, key), after: part(now, key), path: [...path, key] })
    }
  }
  return found
}

/** The keys or indexes that either has; null where they are not of one kind. */
function keysOf(before: unknown, after: unknown): readonly (string | number)[] | null {
  if (Array.isArray(before) && Array.isArray(after)) {
    const longer = before.length > after.length ? before : after
    return [...longer.keys()]
  }
  if (!isBlock(before) || !isBlock(after)) return null
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
}

function part(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return value[Number(key)]
  return isBlock(value) && Object.hasOwn(value, key) ? value[key] : undefined
}
