import type { ParsedDocument, Path } from '../document'
import { entriesAlong } from '../find-entry'
import { type Collection, type Entry, isCollection, type TreeNode } from '../tree'
import type { ScalarForm } from './write-scalar'

/** An entry among its siblings. */
export interface Place {
  readonly container: Collection
  readonly entries: readonly Entry[]
  readonly position: number
  readonly entry: Entry
}

/** The entry at a path that is not the root; null when the text has none there. */
export function placeAt(document: ParsedDocument, path: Path): Place | null {
  const container = collectionAt(document, path.slice(0, -1))
  const found = entriesAlong(document, path)
  if (!container || found.length < path.length) return null
  const { entries } = container
  const position = positionOf(entries, found.at(-1)?.start ?? 0)
  const entry = entries[position]
  return entry ? { container, entries, position, entry } : null
}

/** Where the entry that starts at an offset stands: they follow each other in the text. */
function positionOf(entries: readonly Entry[], start: number): number {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.start ?? start) < start) low = middle + 1
    else high = middle
  }
  return entries[low]?.start === start ? low : -1
}

/** The list or map at a path, the root included. */
export function collectionAt(document: ParsedDocument, path: Path): Collection | null {
  const entries = entriesAlong(document, path)
  if (entries.length < path.length) return null
  const node = path.length === 0 ? document.tree : entries.at(-1)?.value
  return isCollection(node) ? node : null
}

/** How a scalar is quoted; whatever is no scalar counts as plain. */
export function formOf(node: TreeNode | null): ScalarForm {
  if (node?.kind !== 'scalar') return 'plain'
  if (node.style === 'double') return '"'
  return node.style === 'single' ? "'" : 'plain'
}
