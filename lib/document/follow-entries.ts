import { isAlias, isMap, isSeq, type ParsedNode, type YAMLMap } from 'yaml'
import type { ParsedDocument, Path } from './document'
import type { Entry } from './entries'
import { entriesAlong, findEntry } from './find-entry'
import { isMergeKey } from './key-text'

/**
 * The entries from the root to a path, through merge keys: the last one is where the value of the path
 * is written, which may be far from the block that it counts in. Of a document that is not
 * read, whose references may have no end, only what stands there itself.
 */
export function followEntries(document: ParsedDocument, path: Path): Entry[] {
  if (document.findings.length > 0) return entriesAlong(document, path)
  const entries: Entry[] = []
  let node: ParsedNode | null = document.tree?.contents ?? null
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
  const last = map.length === 0 ? (document.tree?.contents ?? null) : entries.at(-1)?.value
  return isMap(last) ? throughMerges(document, last, key) : undefined
}

function entryIn(
  document: ParsedDocument,
  node: ParsedNode | null,
  segment: string | number,
): Entry | undefined {
  if (!isMap(node) && !isSeq(node)) return undefined
  const own = findEntry(document.text, node, segment)
  if (own || !isMap(node)) return own
  return throughMerges(document, node, String(segment))
}

/** As PyYAML: a later `<<` outranks an earlier one, and of a list of maps the first has it. */
function throughMerges(
  document: ParsedDocument,
  map: YAMLMap.Parsed,
  key: string,
): Entry | undefined {
  for (const pair of map.items.toReversed()) {
    if (!isMergeKey(pair.key)) continue
    const source = resolved(document, pair.value)
    const maps = isSeq(source) ? source.items : [source]
    for (const each of maps) {
      const entry = entryIn(document, resolved(document, each), key)
      if (entry) return entry
    }
  }
  return undefined
}

function resolved({ tree }: ParsedDocument, node: ParsedNode | null): ParsedNode | null {
  if (!isAlias(node) || !tree) return node
  // An alias of a parsed document stands for a node of the same document, or for none.
  return (node.resolve(tree) as ParsedNode | undefined) ?? null
}
