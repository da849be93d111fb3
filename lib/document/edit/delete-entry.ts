import type { ParsedDocument, Path, TextEdit } from '../document'
import { entriesAlong } from '../find-entry'
import { isFirstOnLine, lineEnd, lineStart, nextLineStart } from '../lines'
import type { Entry } from '../tree'
import { deleteInFlow } from './delete-in-flow'
import { keptTextEnd } from './kept-text'
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
  if (container.flow) {
    // Between braces no line would be left for a comment on the way to the leaf.
    const hasComment = /^\s*#/m.test(text.slice(entry.start, leafStart))
    return hasComment ? null : deleteInFlow(text, entries, position)
  }
  if (isFirstOnLine(text, entry.start)) {
    const previous = entries[position - 1]
    return deleteLines(
      text,
      entry,
      leafStart,
      previous !== undefined && keptTextEnd(text, previous) !== null,
    )
  }
  return entries.length > 1 ? [deleteBehindDash(text, entry)] : null
}

/** @param withBlanks whether blank lines behind go too, as they would fall to the text before */
function deleteLines(
  text: string,
  entry: Entry,
  leafStart: number,
  withBlanks: boolean,
): TextEdit[] {
  const edits: TextEdit[] = []
  const leafLine = lineStart(text, leafStart)
  let start = lineStart(text, entry.start)
  for (let line = start; line < leafLine; line = nextLineStart(text, line)) {
    if (!text.slice(line, lineEnd(text, line)).trimStart().startsWith('#')) continue
    if (start < line) edits.push({ start, end: line, newText: '' })
    start = nextLineStart(text, line)
  }
  let end = nextLineStart(text, entry.end)
  while (withBlanks && end < text.length && text.slice(end, lineEnd(text, end)).trim() === '') {
    end = nextLineStart(text, end)
  }
  return [...edits, { start, end, newText: '' }]
}

/** The first entry of `- a: 1`: what comes next, a key or a comment, moves up behind the dash. */
function deleteBehindDash(text: string, { start, end }: Entry): TextEdit {
  const after = lineEnd(text, end)
  return { start, end: after + text.slice(after).search(/\S|$/), newText: '' }
}
