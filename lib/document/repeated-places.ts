import type { ParsedDocument, Path } from './document'
import { isMergeKey, keyName } from './key-name'
import { pathKey } from './path-key'
import { isCollection, nodesIn, type TreeNode } from './tree'

/** The places, as `pathKey` writes them, of values that are marked (`&name`) and repeated elsewhere (`*name`). */
export function repeatedPlaces({ tree, version }: ParsedDocument): ReadonlySet<string> {
  const names = new Set<string>()
  for (const node of nodesIn(tree)) if (node.kind === 'alias') names.add(node.name)
  const places = new Set<string>()
  const look = (node: TreeNode, path: Path): void => {
    if (node.anchor !== null && names.has(node.anchor)) places.add(pathKey(path))
    if (!isCollection(node)) return
    node.entries.forEach(({ key, value }, index) => {
      const name = node.kind === 'list' ? index : keyName(key, version)
      if (name !== undefined && !isMergeKey(key)) look(value, [...path, name])
    })
  }
  if (tree && names.size > 0) look(tree, [])
  return places
}
