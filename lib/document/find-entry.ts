import type { ParsedDocument, Path, YamlVersion } from './document'
import { keyName } from './key-name'
import { type Collection, type Entry, isCollection, type MapNode, type TreeNode } from './tree'

/** Maps of at least this many keys get an index when a key is first looked up. */
const INDEXED_FROM = 32

const indexes = new WeakMap<MapNode, ReadonlyMap<string, Entry>>()

/** The entries from the root to a path, as far as they exist in the text itself (not by alias or merge). */
export function entriesAlong(document: ParsedDocument, path: Path): Entry[] {
  const entries: Entry[] = []
  let node: TreeNode | null = document.tree
  for (const segment of path) {
    if (!isCollection(node)) break
    const entry = findEntry(node, segment, document.version)
    if (!entry) break
    entries.push(entry)
    node = entry.value
  }
  return entries
}

/**
 * The entry of a map under a key, or of a list at an index; undefined when it is not there. Of equal
 * keys the last, whose value counts.
 */
export function findEntry(
  node: Collection,
  segment: string | number,
  version: YamlVersion,
): Entry | undefined {
  if (node.kind === 'map') return entryOf(node, String(segment), version)
  return typeof segment === 'number' ? node.entries.at(segment) : undefined
}

function entryOf(map: MapNode, name: string, version: YamlVersion): Entry | undefined {
  if (map.entries.length < INDEXED_FROM) {
    return map.entries.findLast(({ key }) => keyName(key, version) === name)
  }
  let index = indexes.get(map)
  if (!index) {
    index = new Map(map.entries.map((entry) => [keyName(entry.key, version) ?? '', entry]))
    indexes.set(map, index)
  }
  return index.get(name)
}
