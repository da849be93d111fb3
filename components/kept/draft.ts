import * as z from 'zod'
import type { OpenDocuments } from '@/components/state/open-documents'

/** Where the draft lies in the browser's storage; a new form of it gets a new version. */
export const DRAFT_KEY = 'draft:v1'

const fileSchema = z.object({ name: z.string().min(1), text: z.string(), openedText: z.string() })
const draftSchema = z.object({ job: fileSchema, asset: fileSchema.nullable() })

/** What survives a reload: both files, each with its text as it was opened. */
export function encodeDraft({ job, asset }: OpenDocuments): string {
  return JSON.stringify({ job, asset })
}

/** The draft in a stored text; null when it holds none. */
export function decodeDraft(stored: string): OpenDocuments | null {
  try {
    return draftSchema.parse(JSON.parse(stored))
  } catch {
    return null
  }
}
