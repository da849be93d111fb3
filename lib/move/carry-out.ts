import { applyEdits } from '../document/apply-edits'
import type { ParsedDocument, TextEdit } from '../document/document'
import { EditTrack } from '../document/edit/edit-track'
import { planAtOnce } from '../document/edit/plan-at-once'
import { planEdits } from '../document/edit-document'
import { parseDocument } from '../document/parse-document'
import type { MoveChange } from './move'

/** What becomes of a text when changes are made. */
export interface CarriedOut {
  /** Edits of the first text, in one step. */
  readonly edits: readonly TextEdit[]
  /** The changed text, read. */
  readonly document: ParsedDocument
  /** What could not be made, and why. */
  readonly refused: readonly Refused[]
}

/** A change that could not be made. */
export interface Refused {
  readonly id: string
  readonly reason: string
}

/** Part of a plan: what brings text back, and what is changed by value. */
export type Steps = Pick<MoveChange, 'id' | 'restores' | 'reverts' | 'edits'>

interface Surroundings {
  /** Changes of the same plan that are not made: what comes with the text of others is taken out again. */
  readonly left?: readonly Steps[]
  /** A text that is read already. */
  readonly known?: ParsedDocument
}

/**
 * Makes any of the changes of a plan, together. What comes back as text is there first, and what is taken
 * out goes last, the hindmost item of a list before the others, so that no path means another place.
 */
export function carryOut(
  document: ParsedDocument,
  changes: readonly Steps[],
  { left = [], known }: Surroundings = {},
): CarriedOut {
  const track = new EditTrack(document.text)
  const restores = [...new Set(changes.flatMap((change) => change.restores))]
  track.apply(restores)
  const reverts = left
    .filter((change) => change.restores.some((edit) => restores.includes(edit)))
    .map(({ id, reverts: edits }): Steps => ({ id, restores: [], reverts: [], edits }))
  const current = restores.length > 0 ? read(applyEdits(document.text, restores), known) : document
  const refused: Refused[] = []
  const steps = inOrder([...reverts, ...changes])
  const changed = inBatches(current, steps, { track, refused })
  return { edits: track.edits(), document: changed, refused }
}

function read(text: string, known: ParsedDocument | undefined): ParsedDocument {
  return known?.text === text ? known : parseDocument(text)
}

interface Progress {
  readonly track: EditTrack
  readonly refused: Refused[]
}

/** All at once; where changes are in each other's way, first one part of them and then the other. */
function inBatches(
  document: ParsedDocument,
  steps: readonly Steps[],
  progress: Progress,
): ParsedDocument {
  const [only, ...more] = steps
  if (!only) return document
  const planned = planAtOnce(
    document,
    steps.map(({ edits }) => edits),
  )
  if (planned) {
    progress.track.apply(planned.groups.flat())
    return planned.document
  }
  if (more.length === 0) return alone(document, only, progress)
  const cuts = steps.findIndex(isCut)
  const middle = cuts > 0 ? cuts : Math.ceil(steps.length / 2)
  const first = inBatches(document, steps.slice(0, middle), progress)
  return inBatches(first, steps.slice(middle), progress)
}

function alone(document: ParsedDocument, { id, edits }: Steps, { track, refused }: Progress) {
  const plan = planEdits(document, edits)
  if (!plan.ok) {
    refused.push({ id, reason: plan.reason })
    return document
  }
  track.apply(plan.edits)
  return plan.document
}

function inOrder(changes: readonly Steps[]): readonly Steps[] {
  const byValue = changes.filter(({ edits }) => edits.length > 0)
  return [...byValue.filter((one) => !isCut(one)), ...byValue.filter(isCut).reverse()]
}

function isCut({ edits }: Steps): boolean {
  return edits.every(({ op }) => op === 'delete')
}
