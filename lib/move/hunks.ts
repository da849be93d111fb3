import { applyEdits } from '../document/apply-edits'
import type { TextEdit } from '../document/document'
import type { LineTable } from '../document/line-table'
import { lineStart, nextLineStart } from '../document/lines'
import type { Hunk } from './move'

/** A text with its lines, which are looked up many times. */
export interface LinedText {
  readonly text: string
  readonly lines: LineTable
}

/** Text edits as the lines that go and those that come, in the order of the text. */
export function hunksOf({ text, lines }: LinedText, edits: readonly TextEdit[]): readonly Hunk[] {
  return groups(text, edits).map(({ start, end, own }) => {
    const before = text.slice(start, end)
    const moved = own.map((edit) => ({
      ...edit,
      start: edit.start - start,
      end: edit.end - start,
    }))
    return trimmed(lines.position(start).line, linesOf(before), linesOf(applyEdits(before, moved)))
  })
}

interface Group {
  readonly start: number
  readonly end: number
  readonly own: readonly TextEdit[]
}

/** Edits by the whole lines that they touch. */
function groups(text: string, edits: readonly TextEdit[]): readonly Group[] {
  const found: Group[] = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const start = lineStart(text, edit.start)
    const isWhole = edit.end > edit.start && edit.end === lineStart(text, edit.end)
    const end = isWhole ? edit.end : nextLineStart(text, edit.end)
    const last = found.at(-1)
    if (last && start < last.end) {
      found[found.length - 1] = {
        start: last.start,
        end: Math.max(last.end, end),
        own: [...last.own, edit],
      }
    } else found.push({ start, end, own: [edit] })
  }
  return found
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** Without the lines at either end that stay. */
function trimmed(line: number, before: readonly string[], after: readonly string[]): Hunk {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return {
    line: line + head,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  }
}
