import type { ParsedDocument, Path, TextEdit } from '../document'
import { columnOf } from '../lines'
import { insertInBlock } from './insert-in-block'
import { insertInFlow } from './insert-in-flow'
import { collectionAt, formOf } from './place'
import type { Style } from './style'
import {
  formIn,
  itemLines,
  type PlainValue,
  pairLines,
  writeFlow,
  writeFlowPair,
} from './write-value'

/** Edits that add a key behind the last one of a map, or an item at an index of a list. */
export function insertEntry(
  document: ParsedDocument,
  path: Path,
  value: PlainValue,
  style: Style,
): TextEdit[] | null {
  const { text } = document
  const container = collectionAt(document, path.slice(0, -1))
  const name = path.at(-1)
  if (!container || name === undefined) return null
  const { entries } = container
  const isMap = container.kind === 'map'
  const position = isMap ? entries.length : Number(name)
  if (container.flow) {
    const keyForm = style.isJson ? formIn(style) : formOf(entries.at(-1)?.key ?? null)
    const written = isMap
      ? writeFlowPair(String(name), value, style, keyForm)
      : writeFlow(value, style)
    return insertInFlow(text, container, entries, position, written)
  }
  const sibling = entries[0]
  if (!sibling) return null
  const column = columnOf(text, sibling.start)
  const dash = /^-[ ]+(?=[^\s#])/.exec(text.slice(sibling.start))?.[0]
  const lines = isMap
    ? pairLines(String(name), value, style, column)
    : itemLines(value, style, column, dash)
  return insertInBlock(text, entries, position, lines)
}
