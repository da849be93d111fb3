import { isScalar } from 'yaml'
import { type Entry, entryAt } from '../entries'
import { isBlockCollection, isTextBlock } from './place'
import { headerLength } from './put-inline'

/**
 * Where the blank lines end that belong to a text written with `|+` at the end of an entry; null when it
 * does not end so.
 */
export function keptTextEnd(text: string, entry: Entry): number | null {
  let leaf = entry.value
  while (isBlockCollection(leaf)) leaf = entryAt(text, leaf, -1)?.value ?? null
  if (!isScalar(leaf) || !isTextBlock(leaf)) return null
  const start = leaf.range[0]
  const header = text.slice(start, start + headerLength(text, start))
  return header.includes('+') ? leaf.range[1] : null
}
