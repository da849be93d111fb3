import { speaksOf } from '../../providers/cloud-mentions'
import type { CloudProvider } from '../../providers/provider'
import type { MoveChange } from '../move'
import { shortened } from '../shortened'
import { type CommentBlock, commentBlocks } from './comment-blocks'
import { type Left, type LeftInput, told } from './left-input'

/** Of so many comments each is named. */
const MOST = 50

/**
 * Comments that may not fit any more: those on a line that changes or right above one, those that go with
 * their line, and anywhere those that speak of the cloud that is left.
 */
export function leftComments({ before, from, changes }: LeftInput): readonly Left[] {
  const touched = touchedLines(changes)
  const found = commentBlocks(before.job).flatMap((block) => about(block, touched, from))
  const more = found.length - MOST
  return found.slice(0, MOST + 1).map((left, index) => {
    const message = `And ${more} more comments that may not fit any more.`
    return index < MOST ? left : { ...left, path: [], message }
  })
}

interface Touched {
  readonly change: MoveChange
  /** The lines that come in its place. */
  readonly after: readonly string[]
}

/** Each line that changes. What comes back as text comes with its comments. */
function touchedLines(changes: readonly MoveChange[]): ReadonlyMap<number, Touched> {
  return new Map(
    changes
      .filter(({ restores }) => restores.length === 0)
      .flatMap((change) =>
        change.hunks.flatMap(({ line, before, after }) =>
          before.map((_, index) => [line + index, { change, after }] as const),
        ),
      ),
  )
}

function about(
  block: CommentBlock,
  touched: ReadonlyMap<number, Touched>,
  from: CloudProvider | null,
): readonly Left[] {
  const { line, lastLine, isAlone, text } = block
  const on = touched.get(line)
  const below = isAlone && !on ? touched.get(lastLine + 1) : undefined
  const says = (why: string, change?: MoveChange): readonly Left[] => [
    { ...told(change?.path ?? [], `“${shortened(text)}” ${why}`), line },
  ]
  if (on) {
    const isKept = on.after.some((one) => one.trimEnd().endsWith(text))
    return isKept
      ? says(`stands on a line that changes: ${FITS}`, on.change)
      : says('goes with its line.', on.change)
  }
  if (below) {
    const what = below.after.length > 0 ? 'changes' : 'goes'
    return says(`stands above a line that ${what}: ${FITS}`, below.change)
  }
  return from && speaksOf(text, from.id) ? says(`speaks of ${from.label}: ${FITS}`) : []
}

const FITS = 'see whether it still fits.'
