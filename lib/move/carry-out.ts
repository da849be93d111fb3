import { applyEdits } from '../document/apply-edits'
import type { ParsedDocument, TextEdit } from '../document/document'
import { EditTrack } from '../document/edit/edit-track'
import { planEdits } from '../document/edit-document'
import { parseDocument } from '../document/parse-document'
import type { MoveChange } from './move'

/** What becomes of a text when changes are made. */
export interface CarriedOut {
  /** Edits of the first text, in one step. */
  readonly edits: readonly TextEdit[]
  readonly text: string
  /** What could not be made, and why. */
  readonly refused: readonly { readonly id: string; readonly reason: string }[]
}

/** Part of a plan: what brings text back, and what is changed by value. */
export type Steps = Pick<MoveChange, 'id' | 'restores' | 'edits'>

/**
 * Makes any of the changes of a plan, together. What comes back as text is there first, and what is taken
 * out goes last, the hindmost item of a list before the others, so that no path means another place.
 */
export function carryOut(document: ParsedDocument, changes: readonly Steps[]): CarriedOut {
  const track = new EditTrack(document.text)
  const refused: { id: string; reason: string }[] = []
  const restores = changes.flatMap((change) => change.restores)
  track.apply(restores)
  let current = restores.length > 0 ? parseDocument(applyEdits(document.text, restores)) : document
  for (const { id, edits } of inOrder(changes)) {
    const plan = planEdits(current, edits)
    if (!plan.ok) {
      refused.push({ id, reason: plan.reason })
      continue
    }
    track.apply(plan.edits)
    current = plan.document
  }
  return { edits: track.edits(), text: current.text, refused }
}

function inOrder(changes: readonly Steps[]): readonly Steps[] {
  const byValue = changes.filter(({ edits }) => edits.length > 0)
  const isCut = ({ edits }: Steps) => edits.every(({ op }) => op === 'delete')
  return [...byValue.filter((one) => !isCut(one)), ...byValue.filter(isCut).reverse()]
}
