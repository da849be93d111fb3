import type { ParsedDocument, Path } from './document'
import { keyName, nameOfKey, readKey } from './key-name'
import { readCore } from './scalars/read-core'
import { readPlain } from './scalars/read-plain'
import { isSameScalar, type ScalarValue, UnreadableScalar } from './scalars/scalar'
import { isCollection, type ScalarNode, type TreeNode } from './tree'

/** A plain scalar that the job runner (YAML 1.1) and editors (YAML 1.2) read otherwise. */
export interface ReadingDifference {
  /** Of the value, or of the value below the key. */
  readonly path: Path
  readonly at: 'key' | 'value'
  readonly written: string
  readonly runner: ScalarValue
  readonly editors: ScalarValue
}

/**
 * Every scalar of a document that the two versions read otherwise, in the order of the text; keys too,
 * and those that Python names otherwise than they are written (`true` → "True").
 */
export function readingDifferences({
  text,
  tree,
  version,
}: ParsedDocument): readonly ReadingDifference[] {
  if (version !== '1.1' || !tree) return []
  const search: Search = { marked: LINE_MARK.test(text) ? text : null, way: [], found: [] }
  collect(tree, search)
  return search.found
}

/** What ends a line for YAML 1.1 alone. */
const LINE_MARK = /[\x85\u2028\u2029]/

interface Search {
  /** The text, where it holds ends of lines that only YAML 1.1 knows. */
  readonly marked: string | null
  /** Keys and indexes on the way to a node; their names are made only when they are asked for. */
  readonly way: (TreeNode | number)[]
  readonly found: ReadingDifference[]
}

function collect(node: TreeNode, search: Search): void {
  if (node.kind === 'scalar') lookAtValue(node, search)
  if (!isCollection(node)) return
  for (let index = 0; index < node.entries.length; index++) {
    const entry = node.entries[index]
    if (!entry) continue
    search.way.push(entry.key ?? index)
    if (entry.key?.kind === 'scalar') lookAtKey(entry.key, search)
    collect(entry.value, search)
    search.way.pop()
  }
}

function lookAtValue(node: ScalarNode, { marked, way, found }: Search): void {
  if (marked !== null) {
    const written = writtenOnOneLine(marked, node)
    if (written !== null && written !== node.text) {
      found.push({ path: pathOf(way), at: 'value', written, runner: node.text, editors: written })
      return
    }
  }
  if (node.style !== 'plain' || node.tag !== null) return
  const runner = readPlain(node.text)
  const editors = readCore(node.text)
  if (runner === editors) return
  if (runner instanceof UnreadableScalar || isSameScalar(runner, editors)) return
  found.push({ path: pathOf(way), at: 'value', written: node.text, runner, editors })
}

/** The text of a scalar that is one line for editors and holds what ends a line for the runner. */
function writtenOnOneLine(text: string, { start, end, style }: ScalarNode): string | null {
  const source = text.slice(start, end)
  if (!LINE_MARK.test(source) || /[\r\n\\]/.test(source)) return null
  if (style === 'plain') return source
  return style === 'single' ? source.slice(1, -1).replaceAll("''", "'") : source.slice(1, -1)
}

function lookAtKey(key: ScalarNode, { way, found }: Search): void {
  if (key.style !== 'plain' || key.tag !== null || key.text === '<<') return
  const runner = readKey(key, '1.1')
  if (runner instanceof UnreadableScalar) return
  const editors = readCore(key.text)
  const isNamedAsWritten = nameOfKey(runner, key, '1.1') === key.text
  if (isNamedAsWritten && isSameScalar(runner, editors)) return
  found.push({ path: pathOf(way), at: 'key', written: key.text, runner, editors })
}

function pathOf(way: Search['way']): Path {
  return way.map((step) => (typeof step === 'number' ? step : (keyName(step, '1.1') ?? '<<')))
}
