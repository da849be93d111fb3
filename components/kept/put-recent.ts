import type { SourceFile } from '@/lib/analysis/analysis'
import { asOpened, type DocumentEntry, isSame, type OpenDocuments } from './recent-document'

/** How many documents are kept, and how much they may take together, in UTF-16 code units. */
export const MAX_ENTRIES = 20
export const MAX_CHARACTERS = 2_500_000

/**
 * Puts documents at the head of the list, newest first. They take the place of an entry with equal
 * texts, of the entry they were opened from, and of the entry with the new one's id; whatever
 * another tab has put there besides stays. The oldest go when there are too many or too much.
 */
export function putEntry(
  entries: readonly DocumentEntry[],
  documents: OpenDocuments,
  { id, changedAt }: Pick<DocumentEntry, 'id' | 'changedAt'>,
): readonly DocumentEntry[] {
  const source = asOpened(documents)
  const others = entries.filter(
    (entry) => entry.id !== id && !isSame(entry, documents) && !isSame(entry, source),
  )
  const job = fileOf(documents.job)
  const entry = { id, changedAt, job, asset: documents.asset && fileOf(documents.asset) }
  return withinBounds([entry, ...others])
}

/** The newest entries that fit; the first one always does. */
function withinBounds(entries: readonly DocumentEntry[]): readonly DocumentEntry[] {
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
