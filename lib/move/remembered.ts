import { applyEdits } from '../document/apply-edits'
import type { Path } from '../document/document'
import { isSameValue } from '../document/edit/same-value'
import { parseDocument } from '../document/parse-document'
import { valueAt } from '../document/value-at'
import { lostLeaves } from './changed-leaves'
import type { Draft, Keepsake } from './move'

interface RememberedInput {
  /** The move that left the cloud to which the job comes back. */
  readonly held: Keepsake
  /** The job's value now. */
  readonly now: unknown
  readonly label: string
  /** Whether what stands at a path goes. */
  readonly isTakenOut: (path: Path) => boolean
}

/**
 * What a job held on a cloud to which it comes back, by value: where the lines are others by now, but the
 * value is that which the move left, or goes because it is of the cloud that is left.
 */
export function remembered({ held, now, label, isTakenOut }: RememberedInput): readonly Draft[] {
  const before = parseDocument(held.before).value
  const after = parseDocument(applyEdits(held.before, held.edits)).value
  return lostLeaves(before, after).flatMap((path): readonly Draft[] => {
    const [own, left, present] = [before, after, now].map((root) => valueAt(root, path))
    if (isSameValue(present, own)) return []
    const isOurs = isSameValue(present, left)
    if (!isOurs && !isTakenOut(path)) return []
    return [
      {
        path,
        edits: [{ op: 'set', path, value: own }],
        reason: `As it was on ${label}.`,
        ...(!isOurs && { isReplacing: true }),
      },
    ]
  })
}
