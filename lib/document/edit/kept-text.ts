import type { TextEdit } from '../document'
import { type Entry, isBlockCollection, isTextBlock, type TextBlock, type TreeNode } from '../tree'
import { headerLength } from './put-inline'

/**
 * Where the blank lines end that belong to a text written with `|+` at the end of an entry; null when it
 * does not end so.
 */
export function keptTextEnd(text: string, entry: Entry): number | null {
  const block = lastTextBlock(entry)
  return block && headerOf(text, block).includes('+') ? block.rawEnd : null
}

/**
 * Edits that keep a text block as it is when lines are added behind it. One that ends with the file,
 * without a line end, has none in its value either; `-` keeps it so.
 */
export function keepUnended(text: string, entry: Entry): TextEdit[] {
  const block = lastTextBlock(entry)
  if (!block || block.rawEnd < text.length || /[\r\n]$/.test(text)) return []
  const header = headerOf(text, block)
  if (header.includes('-')) return []
  const { start } = block
  return [{ start, end: start + header.length, newText: `${header.replace('+', '')}-` }]
}

/** The text block with which an entry ends. */
function lastTextBlock(entry: Entry): TextBlock | null {
  let leaf: TreeNode | null = entry.value
  while (isBlockCollection(leaf)) leaf = leaf.entries.at(-1)?.value ?? null
  return isTextBlock(leaf) ? leaf : null
}

function headerOf(text: string, { start }: TextBlock): string {
  return text.slice(start, start + headerLength(text, start))
}
