import * as z from 'zod'
import { MAX_BYTES } from '../document/limits'

const MAX_NAME = 255

const fileSchema = z.object({
  name: z.string().min(1).max(MAX_NAME),
  text: z.string().refine(fitsDocument),
})

/** What a link carries. Keys that a later version adds are left out, not refused. */
export const sharedDocumentsSchema = z.object({ job: fileSchema, asset: fileSchema.nullable() })

/** A job with its asset, as they go from one browser to another. */
export type SharedDocuments = z.output<typeof sharedDocumentsSchema>

function fitsDocument(text: string): boolean {
  return text.length <= MAX_BYTES && new TextEncoder().encode(text).length <= MAX_BYTES
}
