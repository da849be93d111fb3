import { diffText } from '@/lib/document/diff-text'
import type { TextEdit } from '@/lib/document/document'
import { LineTable } from '@/lib/document/line-table'
import { ModelText } from './model-text'

/** A text as a text area holds it, and as the editor's model does: no BOM, every line ends with LF. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

/** What was typed into a text area that showed `text`, as an edit of it; null when nothing was. */
export function typedEdit(text: string, typed: string): TextEdit | null {
  const before = plainText(text)
  const edit = diffText(before, typed)
  if (!edit) return null
  const lines = new LineTable(before)
  const [start, end] = [lines.position(edit.start), lines.position(edit.end)]
  return new ModelText(text).textEditOf({
    range: {
      startLineNumber: start.line,
      startColumn: start.column,
      endLineNumber: end.line,
      endColumn: end.column,
    },
    text: edit.newText,
  })
}
