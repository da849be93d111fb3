import type { ParsedDocument, Path } from '../document'
import { keyName } from '../key-name'
import { isCollection, type TreeNode } from '../tree'
import type { SharedPlace } from './shared-values'

/** The other place of a shared value: what an alias repeats, or the first alias that repeats it; [] for the root. */
export function otherPlace(document: ParsedDocument, { name, isAlias }: SharedPlace): Path {
  const isOther = (one: TreeNode) =>
    isAlias ? one.anchor === name : one.kind === 'alias' && one.name === name
  return pathTo(document, isOther) ?? []
}

/** The path of the first value that is wanted; null where no entry has one. */
function pathTo(
  { tree, version }: ParsedDocument,
  isWanted: (one: TreeNode) => boolean,
): Path | null {
  const search = (node: TreeNode | null, path: Path): Path | null => {
    if (!isCollection(node)) return null
    for (const [index, { key, value }] of node.entries.entries()) {
      const here = [...path, node.kind === 'list' ? index : (keyName(key, version) ?? '')]
      const found = isWanted(value) ? here : search(value, here)
      if (found) return found
    }
    return null
  }
  return search(tree, [])
}
