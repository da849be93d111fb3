import type { ParsedDocument, Path, TextEdit } from '../document'
import { columnOf } from '../lines'
import { type Entry, isCollection, isTextBlock, type TreeNode } from '../tree'
import { formOf, placeAt } from './place'
import { putBlock } from './put-block'
import { putInline } from './put-inline'
import { replaceRoot } from './replace-root'
import { rewriteTextBlock } from './rewrite-text-block'
import type { Style } from './style'
import { writeScalar } from './write-scalar'
import { isCollectionValue, type PlainValue, writeFlow, writeInline } from './write-value'

/** Edits that put another value in the place of one that exists, in its own style as far as it can. */
export function replaceValue(
  document: ParsedDocument,
  path: Path,
  value: PlainValue,
  style: Style,
): TextEdit[] | null {
  if (path.length === 0) return replaceRoot(document, value, style)
  const place = placeAt(document, path)
  if (!place) return null
  const { text } = document
  const { entry, container } = place
  if (typeof value === 'string' && isTextBlock(entry.value)) {
    const edits = rewriteTextBlock(text, entry, value)
    if (edits) return edits
  }
  const inline = inlineText(text, entry, value, style, container.flow)
  return inline === null
    ? putBlock(text, entry, container.kind === 'list', value, style)
    : putInline(text, entry, inline)
}

/** The new value for the line of its key; null when it takes lines of its own. */
function inlineText(
  text: string,
  { start, value: old }: Entry,
  value: PlainValue,
  style: Style,
  inFlow: boolean,
): string | null {
  if (!isCollectionValue(value)) {
    return writeScalar(value, {
      form: style.isJson ? '"' : formOf(old),
      quote: style.quote,
      inFlow,
    })
  }
  if (inFlow || isFilledFlow(old)) return writeFlow(value, style)
  return writeInline(value, style, columnOf(text, start))
}

/** `[a]` stays a list in brackets when another list takes its place; `{}` and `[]` say nothing. */
function isFilledFlow(node: TreeNode): boolean {
  return isCollection(node) && node.flow && node.entries.length > 0
}
