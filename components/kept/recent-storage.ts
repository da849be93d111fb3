import type { OpenDocuments } from '@/components/state/open-documents'
import type { WriteOutcome } from '@/components/ui/browser-storage'
import type { KeptPlace } from './kept-place'
import { putRecent } from './put-recent'
import { type RecentEntry, storedEntry } from './recent-entry'

export type ChangeRecent = (entries: readonly RecentEntry[]) => readonly RecentEntry[]

export interface RecentStorage {
  /** What is stored, newest first; the same array until it changes. */
  entries(): readonly RecentEntry[]
  /** Documents on their way into the store. */
  waiting(): readonly RecentEntry[]
  /**
   * Changes what is stored, whichever tab stored it. Where it does not fit, the oldest entries go, down to
   * one; when that is still too much, nothing is changed.
   */
  change(change: ChangeRecent): Promise<WriteOutcome>
  /** Puts documents at the head; see `putRecent`. */
  put(documents: OpenDocuments, entry: Pick<RecentEntry, 'id' | 'changedAt'>): Promise<WriteOutcome>
  /** Reads what is stored now. */
  refresh(): Promise<void>
  /** Calls back after every change, of this tab or another. Returns how to stop. */
  subscribe(listener: () => void): () => void
}

/** The recent documents in the browser; `first`: those that were stored when the page began. */
export function createRecent(place: KeptPlace, first: readonly RecentEntry[]): RecentStorage {
  let shown = first
  let waiting: readonly RecentEntry[] = []
  const listeners = new Set<() => void>()
  const show = (entries: readonly RecentEntry[]) => {
    shown = entries
    for (const listener of listeners) listener()
  }
  const write = async (change: ChangeRecent, most: number) => {
    let entries: readonly RecentEntry[] = []
    const outcome = await place.change(['recent:v2'], (values) => {
      entries = change(decodeRecent(values['recent:v2'])).slice(0, most)
      return { 'recent:v2': entries }
    })
    if (outcome === 'written') show(newestFirst(entries))
    return { outcome, count: entries.length }
  }
  const change = async (one: ChangeRecent) => {
    let tried = await write(one, Number.POSITIVE_INFINITY)
    while (tried.outcome === 'full' && tried.count > 1) tried = await write(one, tried.count - 1)
    return tried.outcome
  }
  const recent: RecentStorage = {
    entries: () => shown,
    waiting: () => waiting,
    change,
    async put(documents, entry) {
      const added = putRecent([], documents, entry)
      waiting = [...waiting, ...added]
      const outcome = await change((entries) => putRecent(entries, documents, entry))
      waiting = waiting.filter((each) => !added.includes(each))
      return outcome
    },
    async refresh() {
      const values = await place.read(['recent:v2'])
      if (values) show(decodeRecent(values['recent:v2']))
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  place.onForeignChange(() => void recent.refresh())
  return recent
}

/** The entries in a stored value, newest first; those that cannot be read are left out. */
export function decodeRecent(stored: unknown): readonly RecentEntry[] {
  if (!Array.isArray(stored)) return []
  return newestFirst(stored.flatMap((item) => storedEntry(item) ?? []))
}

function newestFirst(entries: readonly RecentEntry[]): readonly RecentEntry[] {
  return entries.toSorted((a, b) => b.changedAt - a.changedAt)
}
