import type { ParsedDocument, Path, TextEdit } from '../document'
import { isFirstOnLine, lineStart, nextLineStart, nextMark } from '../lines'
import { collectionAt, placeAt } from './place'

/** Edits that remove the only entry of a list or map, so that `[]` or `{}` is left. */
export function emptyCollection(document: ParsedDocument, path: Path): TextEdit[] | null {
  const { text } = document
  const node = collectionAt(document, path)
  const only = node?.entries[0]
  if (!node || !only || node.anchor !== null || node.tag !== null) return null
  const empty = node.kind === 'map' ? '{}' : '[]'
  const { start, end } = node
  if (node.flow) {
    if (!text.slice(start, end).includes('#')) return [{ start, end, newText: empty }]
    const mark = nextMark(text, only.end)
    return [{ start: only.start, end: text[mark] === ',' ? mark + 1 : only.end, newText: '' }]
  }
  const mark = path.length > 0 ? placeAt(document, path)?.entry.afterMark : undefined
  if (!isFirstOnLine(text, only.start) || !mark) return [{ start, end, newText: empty }]
  return [
    { start: mark, end: mark, newText: ` ${empty}` },
    { start: lineStart(text, only.start), end: nextLineStart(text, only.end), newText: '' },
  ]
}
