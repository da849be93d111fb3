import type { ParsedDocument, TextEdit } from '../document'
import { isFirstOnLine, lineBreakAt } from '../lines'
import { isBlank, isCollection, isTextBlock, type TreeNode } from '../tree'
import { formOf } from './place'
import type { Style } from './style'
import { writeScalar } from './write-scalar'
import {
  blockLines,
  isCollectionValue,
  type PlainValue,
  writeFlow,
  writeInline,
} from './write-value'

/** Edits that write the whole value of a document, which may be empty or hold comments alone. */
export function replaceRoot(
  { text, tree: old }: ParsedDocument,
  value: PlainValue,
  style: Style,
): TextEdit[] | null {
  if (isTextBlock(old)) return null
  const lines = rootLines(old, value, style)
  if (old === null || isBlank(old)) return [appendLines(text, lines)]

  const { start, end } = old
  const lineBreak = lineBreakAt(text, start)
  const isBlock = lines.length > 1 || writeInline(value, style, 0) === null
  const before = isBlock && !isFirstOnLine(text, start) ? lineBreak : ''
  return [{ start, end, newText: before + lines.join(lineBreak) }]
}

function rootLines(old: TreeNode | null, value: PlainValue, style: Style): string[] {
  if (!isCollectionValue(value)) {
    return [writeScalar(value, { form: formOf(old), quote: style.quote, inFlow: false })]
  }
  const isFlow = isCollection(old) && old.flow && old.entries.length > 0
  if (isFlow || Object.keys(value).length === 0) return [writeFlow(value, style)]
  return blockLines(value, style, 0)
}

function appendLines(text: string, lines: readonly string[]): TextEdit {
  const lineBreak = lineBreakAt(text, text.length)
  const before = /[^\r\n\uFEFF]$/.test(text) ? lineBreak : ''
  const newText = before + lines.join(lineBreak) + lineBreak
  return { start: text.length, end: text.length, newText }
}
