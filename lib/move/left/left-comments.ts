import { speaksOf } from '../../providers/cloud-mentions'
import type { CloudProvider } from '../../providers/provider'
import type { MoveChange } from '../move'
import { shortened } from '../shortened'
import { type CommentBlock, commentBlocks } from './comment-blocks'
import { type Left, type LeftInput, told } from './left-input'

/** Of so many comments each is named. */
const MOST = 50

/** So many lines are listed. */
const MOST_LINES = 20

/** What is said of a comment: by itself, or by its line alone. */
type Said =
  | { readonly kind: 'named'; readonly left: Left }
  | { readonly kind: 'gone' | 'other'; readonly line: number }

/**
 * Comments that may not fit any more: each that stands on a line of which the value changes, and by their
 * lines those that go with theirs, and those that stand above such a line or speak of the cloud that is
 * left.
 */
export function leftComments({ before, from, changes }: LeftInput): readonly Left[] {
  const touched = touchedLines(changes)
  const all = commentBlocks(before.job).flatMap((block) => about(block, touched, from))
  const named = all.flatMap((one) => (one.kind === 'named' ? [one.left] : []))
  const linesOf = (kind: Said['kind']) =>
    all.flatMap((one) => (one.kind === kind && one.kind !== 'named' ? [one.line] : []))
  const others = [...named.slice(MOST).flatMap(({ line }) => line ?? []), ...linesOf('other')].sort(
    (a, b) => a - b,
  )
  const gone = linesOf('gone')
  return [
    ...named.slice(0, MOST),
    ...summary(
      others,
      'comment stands near a line that changes, or speaks of the old cloud',
      'comments stand near lines that change, or speak of the old cloud',
      others.length === 1 ? ' See whether it still fits.' : ' See whether they still fit.',
    ),
    ...summary(gone, 'comment goes with its line', 'comments go with their lines'),
  ]
}

function summary(
  lines: readonly number[],
  one: string,
  several: string,
  more = '',
): readonly Left[] {
  const [line] = lines
  if (line === undefined) return []
  if (lines.length === 1) return [{ ...told([], `1 ${one}: line ${line}.${more}`), line }]
  const rest = lines.length - MOST_LINES
  const shown = lines.slice(0, MOST_LINES).join(', ')
  const listed = rest > 0 ? `${shown} and ${rest} more` : shown
  return [{ ...told([], `${lines.length} ${several}: lines ${listed}.${more}`), line }]
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
): readonly Said[] {
  const { line, lastLine, isAlone, text } = block
  const on = touched.get(line)
  const below = isAlone && !on ? touched.get(lastLine + 1) : undefined
  const other: Said = { kind: 'other', line }
  if (on) {
    const isKept = on.after.some((one) => one.trimEnd().endsWith(text))
    if (!isKept) return [{ kind: 'gone', line }]
    if (!isSame(on.change)) {
      const message = `“${shortened(text)}” stands on a line that changes: ${FITS}`
      return [{ kind: 'named', left: { ...told(on.change.path, message), line } }]
    }
  }
  if (below && !isSame(below.change)) return [other]
  return from && speaksOf(text, from.id) ? [other] : []
}

/** Runs at the same times, as another platform writes them. */
function isSame({ path, leaves }: MoveChange): boolean {
  return leaves === '' && path.at(-1) === 'schedule'
}

const FITS = 'see whether it still fits.'
