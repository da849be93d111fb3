import type { ParsedDocument, Path, Span } from './document'
import { entriesAlong } from './find-entry'
import { followEntries } from './follow-entries'
import { lineEnd } from './lines'
import { type Entry, isBlank, isTextBlock } from './tree'

export { pathAt } from './path-at'

/**
 * The stretch of text that holds a path: its value, its key, or both.
 *
 * A path that is not there gives the key of its nearest existing parent; the root gives the first line
 * that says something. An empty value (`key:`) gives its key, as there is nothing else to mark; a
 * list item has no key and gives its first line. Values end before trailing spaces and comments. What
 * comes by a merge key is given where it is written, what an alias repeats at the alias.
 */
export function spanOf(
  document: ParsedDocument,
  path: Path,
  at: 'key' | 'value' | 'pair' = 'value',
): Span {
  const entries = followEntries(document, path)
  const entry = entries.at(-1)
  if (!entry) return firstLine(document.text)
  const { start, end } = entry
  const isThere = entries.length === path.length
  if (at === 'pair' && isThere) return { start, end }
  if (at === 'value' && isThere && !isBlank(entry.value)) {
    return { start: entry.value.start, end }
  }
  return keySpan(document.text, entry)
}

/** The text of a plain or quoted scalar as it is written, quotes included; undefined for all else. */
export function scalarSource(document: ParsedDocument, path: Path): string | undefined {
  const entries = entriesAlong(document, path)
  if (entries.length < path.length) return undefined
  const node = path.length === 0 ? document.tree : entries.at(-1)?.value
  if (node?.kind !== 'scalar' || isTextBlock(node)) return undefined
  return document.text.slice(node.start, node.end)
}

function keySpan(text: string, entry: Entry): Span {
  if (entry.key && !isBlank(entry.key)) {
    return { start: entry.key.start, end: entry.key.end }
  }
  const { start, end } = isBlank(entry.value) ? entry : { start: entry.value.start, end: entry.end }
  const line = text.slice(start, Math.min(end, lineEnd(text, start)))
  return { start, end: start + line.trimEnd().length }
}

function firstLine(text: string): Span {
  const found = /[^\s\uFEFF][^\r\n]*/.exec(text)
  if (!found) return { start: text.length, end: text.length }
  return { start: found.index, end: found.index + found[0].trimEnd().length }
}
