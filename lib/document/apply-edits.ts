import type { TextEdit } from './document'

/** The text after edits that do not overlap, given in any order. Offsets are those of `text`. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const inOrder = edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  let result = ''
  let from = 0
  for (const { start, end, newText } of inOrder) {
    result += text.slice(from, start) + newText
    from = end
  }
  return result + text.slice(from)
}
