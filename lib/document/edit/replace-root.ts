import { isMap, isSeq, type ParsedNode } from 'yaml'
import type { ParsedDocument, TextEdit } from '../document'
import { contentEnd, isBlank } from '../entries'
import { isFirstOnLine, lineBreakAt } from '../lines'
import { formOf, isTextBlock } from './place'
import type { Style } from './style'
import { writeScalar } from './write-scalar'
import { blockLines, type PlainValue, writeFlow, writeInline } from './write-value'

/** Edits that write the whole value of a document, which may be empty or hold comments alone. */
export function replaceRoot(
  { text, tree }: ParsedDocument,
  value: PlainValue,
  style: Style,
): TextEdit[] | null {
  const old = tree?.contents ?? null
  if (isTextBlock(old)) return null
  const lines = rootLines(old, value, style)
  if (old === null || isBlank(old)) return [appendLines(text, lines)]

  const start = old.range[0]
  const lineBreak = lineBreakAt(text, start)
  const isBlock = lines.length > 1 || writeInline(value, style, 0) === null
  const before = isBlock && !isFirstOnLine(text, start) ? lineBreak : ''
  return [{ start, end: contentEnd(text, old), newText: before + lines.join(lineBreak) }]
}

function rootLines(old: ParsedNode | null, value: PlainValue, style: Style): string[] {
  if (value === null || typeof value !== 'object') {
    return [writeScalar(value, { form: formOf(old), quote: style.quote, inFlow: false })]
  }
  const isFlow = (isMap(old) || isSeq(old)) && old.flow === true && old.items.length > 0
  if (isFlow || Object.keys(value).length === 0) return [writeFlow(value, style)]
  return blockLines(value, style, 0)
}

function appendLines(text: string, lines: readonly string[]): TextEdit {
  const lineBreak = lineBreakAt(text, text.length)
  const before = /[^\r\n\uFEFF]$/.test(text) ? lineBreak : ''
  const newText = before + lines.join(lineBreak) + lineBreak
  return { start: text.length, end: text.length, newText }
}
