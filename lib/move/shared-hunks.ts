import type { TextEdit } from '../document/document'
import { hunksOf, type LinedText } from './hunks'
import type { Hunk, MoveChange, SharedHunk } from './move'

/**
 * What all changes together do to the lines of a text, each line once, with the changes that have a part
 * in it. Lines that only go are told apart by the change that takes them.
 * @param edits what the changes come to, made together
 */
export function sharedHunks(
  job: LinedText,
  edits: readonly TextEdit[],
  changes: readonly MoveChange[],
): readonly SharedHunk[] {
  const pieces = hunksOf(job, edits).flatMap((hunk) => cutAtChanges(hunk, changes))
  const makers = pieces.map(() => new Set<string>())
  for (const { id, hunks } of changes) {
    for (const place of placesOf(hunks, pieces)) makers[place]?.add(id)
  }
  return pieces.map((piece, index) => ({ ...piece, changes: [...(makers[index] ?? [])] }))
}

/** The pieces of which a change has lines; made otherwise together than alone, it goes with what is near. */
function placesOf(hunks: readonly Hunk[], pieces: readonly Hunk[]): readonly number[] {
  for (const isIts of [doOverlap, doTouch]) {
    const found = pieces.flatMap((piece, index) =>
      hunks.some((hunk) => isIts(piece, hunk)) ? [index] : [],
    )
    if (found.length > 0) return found
  }
  const line = hunks[0]?.line ?? 0
  const distances = pieces.map((piece) => Math.abs(piece.line - line))
  const nearest = distances.indexOf(Math.min(...distances))
  return nearest === -1 ? [] : [nearest]
}

const endOf = ({ line, before }: Hunk) => line + before.length

/** Lines that both change; of two that only come, that they come at one place. */
function doOverlap(one: Hunk, other: Hunk): boolean {
  const areNew = one.before.length === 0 && other.before.length === 0
  if (areNew) return one.line === other.line
  return one.line < endOf(other) && other.line < endOf(one)
}

function doTouch(one: Hunk, other: Hunk): boolean {
  return one.line <= endOf(other) && other.line <= endOf(one)
}

/** Lines that only go, cut where those of another change begin. */
function cutAtChanges(hunk: Hunk, changes: readonly MoveChange[]): readonly Hunk[] {
  const { line, before, after } = hunk
  if (after.length > 0) return [hunk]
  const end = line + before.length
  const starts = changes
    .flatMap(({ hunks }) => hunks.map((own) => own.line))
    .filter((start) => start >= line && start < end)
  const [, ...cuts] = [...new Set(starts)].sort((a, b) => a - b)
  return [line, ...cuts].map((start, index) => {
    const next = cuts[index] ?? end
    return { line: start, before: before.slice(start - line, next - line), after: [] }
  })
}
