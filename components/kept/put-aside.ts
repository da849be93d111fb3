import { type Documents, isSame, type OpenDocuments } from '@/components/state/open-documents'
import type { Notify } from '@/components/ui/notice'
import { putRecent } from './put-recent'
import { changeRecent, decodeRecent, storedRecent } from './recent-storage'

const NOT_KEPT = {
  full: "The browser's storage is full, so documents that you leave are not kept under Recent. Undo brings the last one back.",
  forbidden:
    'The browser stores nothing for this page, so documents that you leave are not kept under Recent. Undo brings the last one back.',
} as const

/** Puts documents among the recent ones. `id`: the entry to replace, if it is there. */
export type PutAside = (documents: OpenDocuments, changedAt: number, id?: string) => void

/** Puts documents among the recent ones, and says it once when the browser does not let us. */
export function createPutAside(notify: Notify): PutAside {
  let isTold = false
  return (documents, changedAt, id = newEntryId()) => {
    const outcome = changeRecent((entries) => putRecent(entries, documents, { id, changedAt }))
    if (outcome === 'written' || isTold) return
    isTold = true
    notify({ id: 'history', message: NOT_KEPT[outcome] })
  }
}

/** Whether these very texts are among the recent documents. */
export function isPutAside(documents: Documents): boolean {
  return decodeRecent(storedRecent()).some((entry) => isSame(entry, documents))
}

/** An id that no other tab makes. `randomUUID` is missing where the page comes over plain HTTP. */
export function newEntryId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(3))
  return Array.from(numbers, (number) => number.toString(36)).join('')
}
