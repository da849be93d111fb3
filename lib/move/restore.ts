import type { Provider } from '@/schemas/vocabulary'
import { matchLines } from '../collections/match-lines'
import { applyEdits } from '../document/apply-edits'
import type { ParsedDocument, TextEdit } from '../document/document'
import { EditTrack } from '../document/edit/edit-track'
import { parseDocument } from '../document/parse-document'
import type { Keepsake } from './move'

/** The last move that left the cloud, and what the text held then; null where none did. */
export function keepsakeOf(to: Provider, keepsakes: readonly Keepsake[]): Keepsake | null {
  return keepsakes.findLast(({ from }) => from === to) ?? null
}

/** What a text becomes again. */
export interface Restored {
  /** Edits of the text as it is. */
  readonly edits: readonly TextEdit[]
  /** The text with them, read. */
  readonly document: ParsedDocument
}

/**
 * The edits that bring back what the text held before it left a cloud, as far as the lines that the moves
 * wrote are still there: all of them together give a text that can be read.
 */
export function restoring(
  job: ParsedDocument,
  to: Provider,
  keepsakes: readonly Keepsake[],
): Restored {
  const track = new EditTrack(job.text)
  let document = job
  for (const keepsake of sinceLeft(to, keepsakes).toReversed()) {
    const edits = readable(document, reversed(keepsake, document.text))
    track.apply(edits.edits)
    document = edits.document
  }
  return { edits: track.edits(), document }
}

/** The moves from the last that left a cloud on. */
export function sinceLeft(to: Provider, keepsakes: readonly Keepsake[]): readonly Keepsake[] {
  const first = keepsakes.findLastIndex(({ from }) => from === to)
  return first === -1 ? [] : keepsakes.slice(first)
}

/** The edits that undo a move, in a text that came of it and may have changed since. */
function reversed({ before, edits }: Keepsake, now: string): readonly TextEdit[] {
  const after = applyEdits(before, edits)
  const place = placesIn(after, now)
  let shift = 0
  return edits
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end, newText }): readonly TextEdit[] => {
      const from = start + shift
      shift += newText.length - (end - start)
      const span = place(from, from + newText.length)
      return span ? [{ ...span, newText: before.slice(start, end) }] : []
    })
}

/** Where a stretch of one text stands in another; null where a line that it touches is not there. */
function placesIn(one: string, other: string) {
  if (one === other) return (start: number, end: number) => ({ start, end })
  const [own, its] = [cutInLines(one), cutInLines(other)]
  const matched = matchLines(own.lines, its.lines)
  return (start: number, end: number) => {
    const first = lineAt(own.starts, start)
    const last = lineAt(own.starts, end)
    // At the start of a line, something may have been written right before it.
    const from = start === end && start === own.starts[first] ? Math.max(first - 1, 0) : first
    const there = matched.get(from)
    const isWhole = Array.from({ length: last - from + 1 }, (_, index) => index).every(
      (index) => there !== undefined && matched.get(from + index) === there + index,
    )
    if (there === undefined || !isWhole) return null
    const shift = (its.starts[there] ?? 0) - (own.starts[from] ?? 0)
    return { start: start + shift, end: end + shift }
  }
}

/** Lines with their ends, the last one without, and where each starts. */
function cutInLines(text: string) {
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/)
  const starts: number[] = []
  let offset = 0
  for (const line of lines) {
    starts.push(offset)
    offset += line.length
  }
  return { lines, starts }
}

function lineAt(starts: readonly number[], offset: number): number {
  const after = starts.findIndex((start) => start > offset)
  return after === -1 ? starts.length - 1 : after - 1
}

/** All of the edits if the text can be read then as well as before, else those that do it no harm. */
function readable(document: ParsedDocument, edits: readonly TextEdit[]): Restored {
  const after = (some: readonly TextEdit[]): Restored | null => {
    const next = parseDocument(applyEdits(document.text, some))
    const isGood = next.value !== undefined && next.findings.length <= document.findings.length
    return isGood ? { edits: some, document: next } : null
  }
  let good: Restored = { edits: [], document }
  if (edits.length === 0) return good
  const all = after(edits)
  if (all) return all
  for (const edit of edits) good = after([...good.edits, edit]) ?? good
  return good
}
