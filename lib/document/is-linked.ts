import type { Path } from './document'
import { isWithin } from './path-key'

/**
 * Whether something about `path` belongs to one of the `pointed` paths: it is the same value, a
 * part of it, or the whole that it is a part of (an item of a list points at the list's field).
 * The root and a section as a whole (`infrastructure`) point at nothing.
 */
export function isLinked(path: Path, pointed: readonly Path[]): boolean {
  return pointed.some(
    (other) =>
      !isSection(other) && !isSection(path) && (isWithin(path, other) || isWithin(other, path)),
  )
}

function isSection(path: Path): boolean {
  return path.length === 0 || (path.length === 1 && path[0] === 'infrastructure')
}
