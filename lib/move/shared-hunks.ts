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
  const starts = changes.flatMap(({ hunks }) => hunks.map(({ line }) => line))
  const cuts = [...new Set(starts)].sort((a, b) => a - b)
  const pieces = hunksOf(job, edits).flatMap((hunk) => cutAt(hunk, cuts))
  const makers = pieces.map(() => new Set<string>())
  for (const { id, hunks } of changes) {
    for (const place of placesOf(hunks, pieces)) makers[place]?.add(id)
  }
  return pieces.map((piece, index) => ({ ...piece, changes: [...(makers[index] ?? [])] }))
}

/** The pieces of which a change has lines; made otherwise together than alone, it goes with what is near. */
function placesOf(hunks: readonly Hunk[], pieces: readonly Hunk[]): readonly number[] {
  for (const isIts of [doOverlap, doTouch]) {
    const found = hunks.flatMap((hunk) =>
      around(hunk, pieces).filter((index) => isIts(pieces[index] ?? hunk, hunk)),
    )
    if (found.length > 0) return found
  }
  const line = hunks[0]?.line ?? 0
  const next = firstWhere(pieces, (piece) => piece.line >= line)
  return pieces.length === 0 ? [] : [Math.min(next, pieces.length - 1)]
}

/** The pieces that touch a hunk; they stand in their order, and apart. */
function around(hunk: Hunk, pieces: readonly Hunk[]): readonly number[] {
  const found: number[] = []
  const first = firstWhere(pieces, (piece) => endOf(piece) >= hunk.line)
  for (let index = first; index < pieces.length; index++) {
    const piece = pieces[index]
    if (!piece || piece.line > endOf(hunk)) break
    found.push(index)
  }
  return found
}

/** The first item of which something is so, as it is of all that follow. */
function firstWhere<Item>(items: readonly Item[], isSo: (item: Item) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && !isSo(item)) low = middle + 1
    else high = middle
  }
  return low
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
function cutAt(hunk: Hunk, starts: readonly number[]): readonly Hunk[] {
  const { line, before, after } = hunk
  if (after.length > 0) return [hunk]
  const end = endOf(hunk)
  const from = firstWhere(starts, (start) => start >= line)
  const [, ...cuts] = starts.slice(
    from,
    firstWhere(starts, (start) => start >= end),
  )
  return [line, ...cuts].map((start, index) => {
    const next = cuts[index] ?? end
    return { line: start, before: before.slice(start - line, next - line), after: [] }
  })
}
