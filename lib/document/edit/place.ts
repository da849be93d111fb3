import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml'
import type { ParsedDocument, Path } from '../document'
import { type Collection, type Entry, entriesOf } from '../entries'
import { entriesAlong } from '../find-entry'
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
  const entries = entriesOf(document.text, container)
  const position = entries.findIndex(({ start }) => start === found.at(-1)?.start)
  const entry = entries[position]
  return entry ? { container, entries, position, entry } : null
}

/** The list or map at a path, the root included. */
export function collectionAt(document: ParsedDocument, path: Path): Collection | null {
  const entries = entriesAlong(document, path)
  if (entries.length < path.length) return null
  const node = path.length === 0 ? document.tree?.contents : entries.at(-1)?.value
  return isMap(node) || isSeq(node) ? node : null
}

/** A list or map that is written as indented lines. */
export function isBlockCollection(node: ParsedNode | null): node is Collection {
  return (isMap(node) || isSeq(node)) && !node.flow
}

/** A text written as lines below `|` or `>`. */
export function isTextBlock(node: ParsedNode | null): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
}

/** How a scalar is quoted; whatever is no scalar counts as plain. */
export function formOf(node: ParsedNode | null): ScalarForm {
  if (!isScalar(node)) return 'plain'
  if (node.type === 'QUOTE_DOUBLE') return '"'
  return node.type === 'QUOTE_SINGLE' ? "'" : 'plain'
}
