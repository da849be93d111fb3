import type { OpenDocuments } from '@/components/state/open-documents'
import { readStored, type WriteOutcome, writeStored } from '@/components/ui/browser-storage'
import { DRAFT_KEY, decodeDraft, encodeDraft } from './draft'

export interface DraftStorage {
  /**
   * The stored draft; null when there is none, `unreadable` when it cannot be read. What was loaded
   * is known, so the next `save` replaces it.
   */
  load(): OpenDocuments | 'unreadable' | null
  /** Stores a draft, unless somebody else (another tab) has stored one since: then `taken`. */
  save(draft: OpenDocuments): WriteOutcome | 'taken'
}

/** The draft in the browser's storage, as one tab sees it. */
export function createDraftStorage(): DraftStorage {
  let known: string | null = null
  return {
    load() {
      known = readStored(DRAFT_KEY)
      return known === null ? null : (decodeDraft(known) ?? 'unreadable')
    },
    save(draft) {
      const next = encodeDraft(draft)
      if (next === known) return 'written'
      const stored = readStored(DRAFT_KEY)
      if (stored !== null && stored !== known && stored !== next) return 'taken'
      const outcome = writeStored(DRAFT_KEY, next)
      if (outcome === 'written') known = next
      return outcome
    },
  }
}
