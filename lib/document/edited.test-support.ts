import { applyEdits } from './apply-edits'
import { type DocumentEdit, planEdit } from './edit-document'
import { parseDocument } from './parse-document'

/** The text after an edit, or why it was refused. */
export function edited(text: string, edit: DocumentEdit): string {
  const plan = planEdit(parseDocument(text), edit)
  return plan.ok ? applyEdits(text, plan.edits) : `refused: ${plan.reason}`
}
