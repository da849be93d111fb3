import type { ParsedDocument, Path } from './document'
import { entriesAlong, findEntry } from './find-entry'
import { isMergeKey } from './key-name'
import { type Entry, isCollection, type MapNode, nodesIn, type TreeNode } from './tree'

/**
 * The entries from the root to a path, through merge keys: the last one is where the value of the path
 * is written, which may be far from the block that it counts in. Of a document that is not
 * read, whose references may have no end, only what stands there itself.
 */
export function followEntries(document: ParsedDocument, path: Path): Entry[] {
  if (document.value === undefined) return entriesAlong(document, path)
  const entries: Entry[] = []
  let node: TreeNode | null = document.tree
  for (const segment of path) {
    const entry = entryIn(document, node, segment)
    if (!entry) break
    entries.push(entry)
    node = entry.value
  }
  return entries
}

/** The entry that a map gets for a key through its merge keys, whatever it has of its own. */
export function mergedEntry(document: ParsedDocument, map: Path, key: string): Entry | undefined {
  const entries = followEntries(document, map)
  if (entries.length < map.length) return undefined
  const last = map.length === 0 ? document.tree : entries.at(-1)?.value
  return last?.kind === 'map' ? throughMerges(document, last, key) : undefined
}

function entryIn(
  document: ParsedDocument,
  node: TreeNode | null,
  segment: string | number,
): Entry | undefined {
  if (!isCollection(node)) return undefined
  const own = findEntry(node, segment, document.version)
  if (own || node.kind === 'list') return own
  return throughMerges(document, node, String(segment))
}

/** As PyYAML: a later `<<` outranks an earlier one, and of a list of maps the first has it. */
function throughMerges(document: ParsedDocument, map: MapNode, key: string): Entry | undefined {
  for (const pair of map.entries.toReversed()) {
    if (!isMergeKey(pair.key)) continue
    const source = resolved(document, pair.value)
    const maps = source?.kind === 'list' ? source.entries.map(({ value }) => value) : [source]
    for (const each of maps) {
      const entry = entryIn(document, resolved(document, each), key)
      if (entry) return entry
    }
  }
  return undefined
}

const anchorsOf = new WeakMap<TreeNode, ReadonlyMap<string, TreeNode>>()

/** What an alias stands for; a name is given once, else the text is not read. */
function resolved({ tree }: ParsedDocument, node: TreeNode | null): TreeNode | null {
  if (node?.kind !== 'alias' || !tree) return node
  let anchors = anchorsOf.get(tree)
  if (!anchors) {
    const marked = [...nodesIn(tree)].filter(({ anchor }) => anchor !== null)
    anchors = new Map(marked.map((one) => [one.anchor ?? '', one]))
    anchorsOf.set(tree, anchors)
  }
  return anchors.get(node.name) ?? null
}
