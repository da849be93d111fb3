import type { ParsedDocument, Path } from './document'
import { keyName, readKey } from './key-name'
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
  tree,
  version,
}: ParsedDocument): readonly ReadingDifference[] {
  const found: ReadingDifference[] = []
  if (version === '1.1' && tree) collect(tree, [], found)
  return found
}

function collect(node: TreeNode, path: Path, found: ReadingDifference[]): void {
  if (node.kind === 'scalar') found.push(...valueDifference(node, path))
  if (!isCollection(node)) return
  for (const [index, { key, value }] of node.entries.entries()) {
    const name = key ? (keyName(key, '1.1') ?? '<<') : index
    if (key?.kind === 'scalar') found.push(...keyDifference(key, String(name), [...path, name]))
    collect(value, [...path, name], found)
  }
}

function valueDifference(node: ScalarNode, path: Path): readonly ReadingDifference[] {
  if (node.style !== 'plain' || node.tag !== null) return []
  const runner = readPlain(node.text)
  const editors = readCore(node.text)
  if (runner instanceof UnreadableScalar || isSameScalar(runner, editors)) return []
  return [{ path, at: 'value', written: node.text, runner, editors }]
}

function keyDifference(key: ScalarNode, name: string, path: Path): readonly ReadingDifference[] {
  if (key.style !== 'plain' || key.tag !== null || name === key.text) return []
  const runner = readKey(key, '1.1')
  if (runner instanceof UnreadableScalar || key.text === '<<') return []
  return [{ path, at: 'key', written: key.text, runner, editors: readCore(key.text) }]
}
