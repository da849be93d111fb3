import { type Documents, isSame, type OpenDocuments } from '@/components/state/open-documents'
import type { Notify } from '@/components/ui/notice'
import type { RecentStorage } from './recent-storage'

const NOT_KEPT = {
  full: "The browser's storage is full, so documents that you leave are not kept under Recent. Undo brings the last one back.",
  forbidden:
    'The browser stores nothing for this page, so documents that you leave are not kept under Recent. Undo brings the last one back.',
} as const

/** Puts documents among the recent ones; resolves when they are stored, or cannot be. `id`: the entry to replace, if it is there. */
export type PutAside = (documents: OpenDocuments, changedAt: number, id?: string) => Promise<void>

/** Puts documents among the recent ones, and says it once when the browser does not let us. */
export function createPutAside(recent: RecentStorage, notify: Notify, undo: () => void): PutAside {
  let isTold = false
  return async (documents, changedAt, id = newEntryId()) => {
    const outcome = await recent.put(documents, { id, changedAt })
    if (outcome === 'written' || isTold) return
    isTold = true
    notify({ id: 'history', message: NOT_KEPT[outcome], actions: [{ label: 'Undo', run: undo }] })
  }
}

/** Whether these very texts are among the recent documents, or on their way there. */
export function isPutAside(recent: RecentStorage, documents: Documents): boolean {
  return [...recent.waiting(), ...recent.entries()].some((entry) => isSame(entry, documents))
}

/** An id that no other tab makes. `randomUUID` is missing where the page comes over plain HTTP. */
export function newEntryId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(3))
  return Array.from(numbers, (number) => number.toString(36)).join('')
}
