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
export function readingDifferences({ tree, version }: ParsedDocument): ReadingDifference[] {
  const found: ReadingDifference[] = []
  if (version === '1.1' && tree) collect(tree, [], found)
  return found
}

/** Keys and indexes on the way to a node; their names are made only when they are asked for. */
type Way = (TreeNode | number)[]

function collect(node: TreeNode, way: Way, found: ReadingDifference[]): void {
  if (node.kind === 'scalar') lookAtValue(node, way, found)
  if (!isCollection(node)) return
  for (let index = 0; index < node.entries.length; index++) {
    const entry = node.entries[index]
    if (!entry) continue
    way.push(entry.key ?? index)
    if (entry.key?.kind === 'scalar') lookAtKey(entry.key, way, found)
    collect(entry.value, way, found)
    way.pop()
  }
}

function lookAtValue(node: ScalarNode, way: Way, found: ReadingDifference[]): void {
  if (node.style !== 'plain' || node.tag !== null) return
  const runner = readPlain(node.text)
  const editors = readCore(node.text)
  if (runner === editors) return
  if (runner instanceof UnreadableScalar || isSameScalar(runner, editors)) return
  found.push({ path: pathOf(way), at: 'value', written: node.text, runner, editors })
}

function lookAtKey(key: ScalarNode, way: Way, found: ReadingDifference[]): void {
  if (key.style !== 'plain' || key.tag !== null || key.text === '<<') return
  const runner = readKey(key, '1.1')
  if (runner instanceof UnreadableScalar || nameOfKey(runner, key, '1.1') === key.text) return
  const editors = readCore(key.text)
  found.push({ path: pathOf(way), at: 'key', written: key.text, runner, editors })
}

function pathOf(way: Way): Path {
  return way.map((step) => (typeof step === 'number' ? step : (keyName(step, '1.1') ?? '<<')))
}
