import { type HighlightedLine, highlightLine, START } from '@/components/code/highlight-yaml'

/** A highlighter that remembers: of a text that was changed it reads the changed lines only. */
export function createHighlighter(): (lines: readonly string[]) => readonly HighlightedLine[] {
  let known = new Map<string, HighlightedLine>()
  return (lines) => {
    const next = new Map<string, HighlightedLine>()
    let state = START
    const highlighted = lines.map((line) => {
      const key = `${state}\n${line}`
      const each = known.get(key) ?? next.get(key) ?? highlightLine(line, state)
      next.set(key, each)
      state = each.end
      return each
    })
    known = next
    return highlighted
  }
}
