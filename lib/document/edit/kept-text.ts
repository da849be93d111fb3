import { type Entry, isBlockCollection, isTextBlock, type TreeNode } from '../tree'
import { headerLength } from './put-inline'

/**
 * Where the blank lines end that belong to a text written with `|+` at the end of an entry; null when it
 * does not end so.
 */
export function keptTextEnd(text: string, entry: Entry): number | null {
  let leaf: TreeNode | null = entry.value
  while (isBlockCollection(leaf)) leaf = leaf.entries.at(-1)?.value ?? null
  if (!isTextBlock(leaf)) return null
  const { start } = leaf
  const header = text.slice(start, start + headerLength(text, start))
  return header.includes('+') ? leaf.rawEnd : null
}
