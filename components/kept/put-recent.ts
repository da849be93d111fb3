import { asOpened, isSame, type OpenDocuments } from '@/components/state/open-documents'
import type { SourceFile } from '@/lib/analysis/analysis'
import type { RecentEntry } from './recent-entry'

/** How many documents are kept, and how much they may take together, in UTF-16 code units. */
export const MAX_ENTRIES = 20
export const MAX_CHARACTERS = 2_500_000

/**
 * Puts documents at the head of the list, newest first. They take the place of an entry with equal
 * texts, of the entry they were opened from, and of the entry with the new one's id; whatever
 * another tab has put there besides stays. The oldest go when there are too many or too much.
 */
export function putRecent(
  entries: readonly RecentEntry[],
  documents: OpenDocuments,
  { id, changedAt }: Pick<RecentEntry, 'id' | 'changedAt'>,
): readonly RecentEntry[] {
  const source = asOpened(documents)
  const others = entries.filter(
    (entry) => entry.id !== id && !isSame(entry, documents) && !isSame(entry, source),
  )
  const job = fileOf(documents.job)
  const entry = { id, changedAt, job, asset: documents.asset && fileOf(documents.asset) }
  return withinBounds([entry, ...others])
}

/** The newest entries that fit; the first one always does. */
function withinBounds(entries: readonly RecentEntry[]): readonly RecentEntry[] {
  let size = 0
  const fitting = entries.findIndex((entry, index) => {
    size += entry.job.text.length + (entry.asset?.text.length ?? 0)
    return index >= MAX_ENTRIES || (index > 0 && size > MAX_CHARACTERS)
  })
  return fitting < 0 ? entries : entries.slice(0, fitting)
}

function fileOf({ name, text }: SourceFile): SourceFile {
  return { name, text }
}
