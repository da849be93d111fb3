import type { ParsedDocument, Path, TextEdit } from '../document'
import { columnOf, isFirstOnLine, lineEnd, lineStart, nextLineStart } from '../lines'
import { isBlank, isBlockCollection } from '../tree'
import { deleteInFlow } from './delete-in-flow'
import { insertInBlock } from './insert-in-block'
import { insertInFlow } from './insert-in-flow'
import { collectionAt, type Place, placeAt } from './place'
import { type Style, styleAt } from './style'
import { writeScalar } from './write-scalar'
import { formIn } from './write-value'

/**
 * Edits that write an entry once more under other keys of a block, as its text stands: with its
 * comments, those right above it too. Null where more than its own lines would have to change.
 */
export function copyEntry(
  document: ParsedDocument,
  from: Path,
  container: Path,
  keys: readonly string[],
): readonly TextEdit[] | null {
  const { text } = document
  const source = placeAt(document, from)
  const target = collectionAt(document, container)
  if (!source || target?.kind !== 'map') return null
  const { entries } = target
  const style = styleAt(document, container)
  if (target.flow) {
    const written = flowPair(text, source, keys, style)
    return written === null ? null : insertInFlow(text, target, entries, entries.length, written)
  }
  const lines = blockLinesOf(text, source, keys, style)
  return lines && insertInBlock(text, entries, entries.length, lines)
}

/**
 * Edits that take an entry out with the lines that `copyEntry` has copied. `outer` is the map that
 * would be left empty, which goes too.
 */
export function cutEntry(
  document: ParsedDocument,
  from: Path,
  outer: Path,
): readonly TextEdit[] | null {
  const { text } = document
  const source = placeAt(document, from)
  const place = placeAt(document, outer)
  if (!source || !place) return null
  if (place.container.flow) {
    return hasComment(text, place) ? null : deleteInFlow(text, place.entries, place.position)
  }
  if (!isFirstOnLine(text, place.entry.start)) return null
  const whole = linesOf(text, place)
  if (outer.length === from.length) return [{ ...whole, newText: '' }]
  const moved = source.container.flow ? null : linesOf(text, source)
  const rest = moved
    ? text.slice(whole.start, moved.start) + text.slice(moved.end, whole.end)
    : text.slice(whole.start, whole.end)
  return rest.includes('#') ? null : [{ ...whole, newText: '' }]
}

/** The lines of an entry, from the comments right above it to the comment behind it. */
function linesOf(text: string, { entry }: Place): { readonly start: number; readonly end: number } {
  return { start: commentsAbove(text, entry.start), end: nextLineStart(text, entry.end) }
}

/** Where the comments of an entry start; what stands at the top of a file is of the whole file. */
function commentsAbove(text: string, offset: number): number {
  const own = lineStart(text, offset)
  const indent = ' '.repeat(columnOf(text, offset))
  let start = own
  while (start > 0) {
    const before = text.startsWith('\r\n', start - 2) ? start - 2 : start - 1
    const above = lineStart(text, before)
    if (above >= start || !text.startsWith(`${indent}#`, above)) return start
    start = above
  }
  return own
}

/** The source's lines without its own indentation, below the keys that are not there yet. */
function blockLinesOf(
  text: string,
  source: Place,
  keys: readonly string[],
  style: Style,
): string[] | null {
  const own = source.container.flow
    ? flowLines(text, source, keys, style)
    : ownLines(text, source, keys, style)
  if (!own) return null
  return keys
    .slice(0, -1)
    .reduceRight<string[]>(
      (lines, key) => [
        `${written(key, style)}:`,
        ...lines.map((line) => (line === '' ? line : ' '.repeat(style.step) + line)),
      ],
      own,
    )
}

function flowLines(text: string, source: Place, keys: readonly string[], style: Style) {
  const value = valueText(text, source)
  return value === null ? null : [`${written(keys.at(-1) ?? '', style)}: ${value}`]
}

function ownLines(
  text: string,
  { entry }: Place,
  keys: readonly string[],
  style: Style,
): string[] | null {
  const { key, start } = entry
  if (key?.kind !== 'scalar' || key.start !== start || !isFirstOnLine(text, start)) return null
  const column = columnOf(text, start)
  const above = text.slice(commentsAbove(text, start), lineStart(text, start))
  const body = written(keys.at(-1) ?? '', style) + text.slice(key.end, lineEnd(text, entry.end))
  const lines = [...above.split(/\r\n|\r|\n/).slice(0, -1), ' '.repeat(column) + body].flatMap(
    (part) => part.split(/\r\n|\r|\n/),
  )
  const isIndented = lines.every(
    (line) => line.trim() === '' || line.slice(0, column).trim() === '',
  )
  return isIndented ? lines.map((line) => line.slice(column)) : null
}

function flowPair(
  text: string,
  source: Place,
  keys: readonly string[],
  style: Style,
): string | null {
  const value = valueText(text, source)
  if (value === null) return null
  const open = keys.slice(0, -1).map((key) => `${written(key, style)}: {`)
  return `${open.join('')}${written(keys.at(-1) ?? '', style)}: ${value}${'}'.repeat(open.length)}`
}

/** A value that stands on one line by itself; null for what carries a comment. */
function valueText(text: string, source: Place): string | null {
  const { value } = source.entry
  if (isBlank(value) || hasComment(text, source)) return null
  const written = text.slice(value.start, source.entry.end)
  const isMore =
    isBlockCollection(value) ||
    value.anchor !== null ||
    value.tag !== null ||
    /[\r\n]/.test(written)
  return isMore ? null : written
}

/** Whether a comment may stand on the lines of an entry, or right above them. */
function hasComment(text: string, place: Place): boolean {
  const { start, end } = linesOf(text, place)
  return text.slice(start, end).includes('#')
}

function written(key: string, style: Style): string {
  return writeScalar(key, { form: formIn(style), quote: style.quote, inFlow: false })
}
