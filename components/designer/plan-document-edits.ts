import { applyEdits } from '@/lib/document/apply-edits'
import type { ParsedDocument, TextEdit } from '@/lib/document/document'
import type { DocumentEdit, EditPlan } from '@/lib/document/edit-document'
import { parseDocument } from '@/lib/document/parse-document'

const planEdit = (_d: ParsedDocument, _e: DocumentEdit): EditPlan => ({ ok: false, reason: 'soon' }) // TEMPORARY

/** The text after several changes of the value, or why one of them cannot be made. */
export type PlannedText =
  | {
      readonly ok: true
      readonly text: string
      /** Edits of the first text; null when several changes built on each other. */
      readonly edits: readonly TextEdit[] | null
    }
  | { readonly ok: false; readonly reason: string }

/** Makes the changes one after the other, each on the text that the one before left; all or none. */
export function planDocumentEdits(
  document: ParsedDocument,
  edits: readonly DocumentEdit[],
): PlannedText {
  let text = document.text
  let textEdits: readonly TextEdit[] | null = []
  for (const [index, edit] of edits.entries()) {
    const plan = planEdit(index === 0 ? document : parseDocument(text), edit)
    if (!plan.ok) return plan
    text = applyEdits(text, plan.edits)
    textEdits = index === 0 ? plan.edits : null
  }
  return { ok: true, text, edits: textEdits }
}
