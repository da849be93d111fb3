import type { ParsedDocument, Path, TextEdit } from '../document'
import type { Entry } from '../entries'
import { entriesAlong } from '../find-entry'
import { deleteInFlow } from './delete-in-flow'
import { isFirstOnLine, lineEnd, lineStart, nextLineStart } from './lines'
import { placeAt } from './place'

/**
 * Edits that remove an entry with its lines and the comments on them. When a map goes because its last
 * key `leaf` went, comments on lines of their own between the two stay.
 */
export function deleteEntry(
  document: ParsedDocument,
  path: Path,
  leaf: Path = path,
): TextEdit[] | null {
  const { text } = document
  const place = placeAt(document, path)
  const leafStart = entriesAlong(document, leaf).at(-1)?.start
  if (!place || leafStart === undefined) return null
  const { container, entries, position, entry } = place
  if (container.flow) return deleteInFlow(text, entries, position)
  if (isFirstOnLine(text, entry.start)) return deleteLines(text, entry, leafStart)
  return entries.length > 1 ? [deleteBehindDash(text, entry)] : null
}

function deleteLines(text: string, entry: Entry, leafStart: number): TextEdit[] {
  const edits: TextEdit[] = []
  const leafLine = lineStart(text, leafStart)
  let start = lineStart(text, entry.start)
  for (let line = start; line < leafLine; line = nextLineStart(text, line)) {
    if (!text.slice(line, lineEnd(text, line)).trimStart().startsWith('#')) continue
    if (start < line) edits.push({ start, end: line, newText: '' })
    start = nextLineStart(text, line)
  }
  return [...edits, { start, end: nextLineStart(text, entry.end), newText: '' }]
}

/** The first entry of `- a: 1`: what comes next, a key or a comment, moves up behind the dash. */
function deleteBehindDash(text: string, { start, end }: Entry): TextEdit {
  const after = lineEnd(text, end)
  return { start, end: after + text.slice(after).search(/\S|$/), newText: '' }
}
