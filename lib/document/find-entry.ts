import { isMap, isSeq, type ParsedNode, type YAMLMap } from 'yaml'
import type { ParsedDocument, Path } from './document'
import { type Collection, type Entry, entryAt } from './entries'
import { keyText } from './key-text'

/** Maps of at least this many keys get an index when a key is first looked up. */
const INDEXED_FROM = 32

const indexes = new WeakMap<YAMLMap.Parsed, ReadonlyMap<string, number>>()

/** The entries from the root to a path, as far as they exist in the text itself (not by alias or merge). */
export function entriesAlong(document: ParsedDocument, path: Path): Entry[] {
  const entries: Entry[] = []
  let node: ParsedNode | null | undefined = document.tree?.contents
  for (const segment of path) {
    if (!isMap(node) && !isSeq(node)) break
    const entry: Entry | undefined = findEntry(document.text, node, segment)
    if (!entry) break
    entries.push(entry)
    node = entry.value
  }
  return entries
}

/** The entry of a map under a key, or of a list at an index; undefined when it is not there. */
export function findEntry(
  text: string,
  node: Collection,
  segment: string | number,
): Entry | undefined {
  const position = isMap(node) ? keyPosition(node, String(segment)) : segment
  return typeof position === 'number' ? entryAt(text, node, position) : undefined
}

function keyPosition(map: YAMLMap.Parsed, name: string): number | undefined {
  if (map.items.length < INDEXED_FROM) {
    const position = map.items.findIndex(({ key }) => keyText(key) === name)
    return position === -1 ? undefined : position
  }
  let index = indexes.get(map)
  if (!index) {
    index = new Map(map.items.map(({ key }, position) => [keyText(key) ?? '', position]))
    indexes.set(map, index)
  }
  return index.get(name)
}
