import type { OpenFile } from '@/components/state/designer-state'
import type { OpenDocuments } from '@/components/state/open-documents'
import { isRecord } from '@/components/ui/is-record'
import { storedFile } from './stored-file'

/** Where the draft lies in the browser's storage; a new form of it gets a new version. */
export const DRAFT_KEY = 'draft:v1'

/** What survives a reload: both files, each with its text as it was opened. */
export function encodeDraft({ job, asset }: OpenDocuments): string {
  return JSON.stringify({ job, asset })
}

/** The draft in a stored text; null when it holds none. */
export function decodeDraft(stored: string): OpenDocuments | null {
  try {
    const draft: unknown = JSON.parse(stored)
    if (!isRecord(draft)) return null
    const [job, asset] = [openFile(draft.job), draft.asset === null ? null : openFile(draft.asset)]
    return job && asset !== undefined ? { job, asset } : null
  } catch {
    return null
  }
}

function openFile(value: unknown): OpenFile | undefined {
  const file = storedFile(value)
  const openedText = isRecord(value) ? value.openedText : undefined
  return file && typeof openedText === 'string' ? { ...file, openedText } : undefined
}
