import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import type { TextEdit } from '@/lib/document/document'
import { ALONE, STEP_PAUSE_MS, type StepKind } from './undo-history'

/** Where the last typed change ended, and the undo group it belongs to. */
export interface TypingPlace {
  readonly document: DocumentRole
  readonly start: number
  readonly end: number
  readonly group: string
}

/**
 * The undo group of a typed change: the one before it when it goes on in the same place, else a new
 * one named by `revision`. Pastes, and changes in several places at once, stand alone.
 */
export function typingStep(
  document: DocumentRole,
  edits: readonly TextEdit[],
  last: TypingPlace | null,
  revision: number,
): { readonly kind: StepKind; readonly place: TypingPlace | null } {
  const [edit] = edits
  if (!edit || edits.length > 1 || isPaste(edit)) {
    return { kind: ALONE, place: null }
  }
  const goesOn = last?.document === document && edit.start <= last.end && edit.end >= last.start
  const group = goesOn ? last.group : `typing:${revision}`
  const end = edit.start + edit.newText.length
  const start = goesOn ? Math.min(edit.start, last.start) : edit.start
  return { kind: { group, maxPauseMs: STEP_PAUSE_MS }, place: { document, start, end, group } }
}

/** More than a key stroke or an accepted completion brings. */
function isPaste({ newText }: TextEdit): boolean {
  return newText.trim().length > 0 && /[\r\n]/.test(newText.trimEnd())
}
