import type { DesignerState, OpenFile } from '@/components/state/designer-state'
import type { DocumentRole } from '@/lib/diagnostics/diagnostic'

/** A document as it is and as its file has it. */
export type Edited = Pick<OpenFile, 'name' | 'text' | 'openedText'>

interface Documents extends Pick<DesignerState, 'shown'> {
  readonly job: Edited
  readonly asset: Edited | null
}

/** Which document a save is about that names none: the one on the screen, unless only the other was changed. */
export function documentToSave({ shown, ...files }: Documents): DocumentRole {
  const other = shown === 'job' ? 'asset' : 'job'
  if (!files[shown]) return 'job'
  return !isEdited(files[shown]) && isEdited(files[other]) ? other : shown
}

/** The other document, where it has changes of its own that its file does not hold. */
export function editedBeside(
  files: Documents,
  saved: DocumentRole,
): { readonly document: DocumentRole; readonly name: string } | null {
  const document = saved === 'job' ? 'asset' : 'job'
  const file = files[document]
  return file && isEdited(file) ? { document, name: file.name } : null
}

/** Whether a document differs from what its file holds. */
export function isEdited(file: Edited | null): boolean {
  return file !== null && file.text !== file.openedText
}
