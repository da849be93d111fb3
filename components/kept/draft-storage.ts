import type { OpenDocuments } from '@/components/state/open-documents'
import type { WriteOutcome } from '@/components/ui/browser-storage'
import {
  type DraftStamp,
  draftToStore,
  isSameDraft,
  isSameStamp,
  type StoredDraft,
  storedDraft,
} from './draft'
import type { KeptPlace } from './kept-place'

export interface DraftStorage {
  /** The draft as this tab knows it; null when there is none, `unreadable` when it cannot be read. */
  known(): OpenDocuments | 'unreadable' | null
  /** Reads what is stored now, whichever tab stored it; the next `save` replaces it. Null: none that can be read. */
  load(): Promise<OpenDocuments | null>
  /**
   * Stores a draft, unless another tab has stored one that this tab has not read: then `taken`.
   * Resolves when it is where it is kept.
   */
  save(draft: OpenDocuments): Promise<WriteOutcome | 'taken'>
  /** The draft with the stamp of a save that does not come about any more, and those it may replace. */
  lastWords(draft: OpenDocuments): { readonly draft: StoredDraft; readonly over: DraftStamp }
}

export interface DraftStorageOptions {
  readonly place: KeptPlace
  /** The name of this tab, which no other has. */
  readonly tab: string
  /** What was stored when the page began. */
  readonly first: StoredDraft | 'unreadable' | null
}

/** The draft in the browser, as one tab sees it. */
export function createDraftStorage({ place, tab, first }: DraftStorageOptions): DraftStorage {
  let known: OpenDocuments | 'unreadable' | null = first
  let replaceable: DraftStamp = typeof first === 'object' && first ? first.stamp : { tab, step: 0 }
  let step = 0
  return {
    known: () => known,
    async load() {
      const values = await place.read(['draft:v2'])
      const stored = storedDraft(values?.['draft:v2'])
      if (stored) {
        known = stored
        replaceable = stored.stamp
      }
      return stored
    },
    async save(draft) {
      known = draft
      step += 1
      const next = draftToStore(draft, { tab, step })
      let isTaken = false
      const outcome = await place.change(['draft:v2'], (values) => {
        const stored = storedDraft(values['draft:v2'])
        if (stored && isSameDraft(stored, next)) {
          replaceable = stored.stamp
          return {}
        }
        isTaken = stored !== null && !mayReplace(stored.stamp)
        return isTaken ? {} : { 'draft:v2': next }
      })
      return isTaken ? 'taken' : outcome
    },
    lastWords(draft) {
      step += 1
      return { draft: draftToStore(draft, { tab, step }), over: replaceable }
    },
  }

  function mayReplace(stored: DraftStamp): boolean {
    return stored.tab === tab || isSameStamp(stored, replaceable)
  }
}
