import { applyEdits } from './apply-edits'
import type { ParsedDocument, Path, TextEdit } from './document'
import { EditTrack } from './edit/edit-track'
import { onOwnKeys } from './edit/own-keys'
import { planStep } from './edit/plan-step'
import { isSameValue } from './edit/same-value'
import { mergedReason, sharedReason } from './edit/shared-values'
import { type Steps, stepsOf } from './edit/steps-of'
import { parseBriefly } from './parse-briefly'
import { isWithin } from './path-key'

/** A change to the document's value, independent of how the text is laid out. */
export type DocumentEdit =
  | { readonly op: 'set'; readonly path: Path; readonly value: unknown }
  | { readonly op: 'delete'; readonly path: Path }
  | { readonly op: 'write'; readonly path: Path; readonly value: unknown }
  | { readonly op: 'rename'; readonly path: Path; readonly key: string }
  | { readonly op: 'move'; readonly path: Path; readonly to: Path }

/** The text edits that carry a change out, or why it cannot be done without rewriting the file. */
export type EditPlan =
  | {
      readonly ok: true
      readonly edits: readonly TextEdit[]
      /** The changed text, read. */
      readonly document: ParsedDocument
    }
  | { readonly ok: false; readonly reason: string }

const NO_PLANNER =
  'This place is written in a way that cannot be changed without rewriting more of the file. Change it in the text.'

/**
 * Plans the smallest text edits that change a document's value and nothing else of its text.
 *
 * - `set` writes a value, in the style of what it replaces or of its neighbours; missing parents are
 *   made. An index may be one past the end of its list. Setting what is there gives no edits.
 * - `write` sets a value anew, also where it is there in another spelling: `"007"` for `007`.
 * - `delete` removes a key or an item with its lines and the comments on them. A map that loses its last
 *   key goes too, up to the first that keeps one (`tags:` alone would read as null), except for items
 *   of lists, which become `{}`; a list that loses its last item stays as `[]`. What is not there is
 *   deleted already.
 * - `rename` writes another key in the same place.
 * - `move` takes an entry to a place where nothing stands yet, as its text is, with its comments and
 *   those right above it; missing parents are made. A map that loses its last key goes too.
 *
 * A value that comes through a merge key gets an own key in its map, which overrides it.
 *
 * Refused, with a reason for the user: documents that cannot be read, values shared through anchors
 * and aliases, the removal of what a merge key brings, values that YAML cannot hold, and places that
 * no planner knows. Each plan is
 * carried out and read back before it is returned: the value must be the one asked for.
 */
export function planEdit(document: ParsedDocument, edit: DocumentEdit): EditPlan {
  return planEdits(document, [edit])
}

/** As `planEdit`, for changes that build on each other: all or none, as edits of the first text. */
export function planEdits(document: ParsedDocument, edits: readonly DocumentEdit[]): EditPlan {
  const track = new EditTrack(document.text)
  let current = document
  for (const edit of edits) {
    const done = carryOut(current, edit, track)
    if (!done.ok) return done
    current = done.document
  }
  return { ok: true, edits: track.edits(), document: current }
}

type Done =
  | { readonly ok: true; readonly document: ParsedDocument }
  | { readonly ok: false; readonly reason: string }

function carryOut(document: ParsedDocument, edit: DocumentEdit, track: EditTrack): Done {
  if (document.value === undefined) {
    return { ok: false, reason: 'The text has an error. Correct it in the text first.' }
  }
  const change = stepsOf(document, edit)
  if (!change.ok) return change
  const merged = edit.op === 'delete' ? mergedReason(document, edit.path) : null
  if (merged !== null) return { ok: false, reason: merged }
  const taken = takeSteps(document, change, track)
  if (!taken.ok) return taken
  const isDone = isSameValue(taken.document.value, change.value)
  return isDone ? taken : { ok: false, reason: NO_PLANNER }
}

function takeSteps(
  document: ParsedDocument,
  { steps, value }: Extract<Steps, { ok: true }>,
  track: EditTrack,
): Done {
  let current = document
  const written: Path[] = []
  for (const planned of steps) {
    if (written.some((own) => isWithin(planned.path, own))) continue
    const step = onOwnKeys(current, planned, value)
    if (step !== planned) written.push(step.path)
    const reason = sharedReason(current, step)
    const edits = reason === null ? planStep(current, step) : null
    if (!edits) return { ok: false, reason: reason ?? NO_PLANNER }
    track.apply(edits)
    current = parseBriefly(applyEdits(current.text, edits), document.version)
    const isWorse = current.findings.length > document.findings.length
    if (current.value === undefined || isWorse) return { ok: false, reason: NO_PLANNER }
  }
  return { ok: true, document: current }
}
