import * as z from 'zod'
import type { Documents } from '@/components/state/open-documents'

const fileSchema = z.object({ name: z.string().min(1), text: z.string() })

export const recentEntrySchema = z.object({
  id: z.string().min(1),
  // What a Date can be.
  changedAt: z.number().min(0).max(8.64e15),
  job: fileSchema,
  asset: fileSchema.nullable(),
})

/** Documents that were put aside. */
export interface RecentEntry extends Documents {
  readonly id: string
  /** When it was last changed, in ms since 1970. */
  readonly changedAt: number
}
