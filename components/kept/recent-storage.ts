import {
  readStored,
  STORAGE_PREFIX,
  type WriteOutcome,
  writeStored,
} from '@/components/ui/browser-storage'
import { type RecentEntry, storedEntry } from './recent-entry'

/** Where the recent documents lie in the browser's storage; a new form of them gets a new version. */
const RECENT_KEY = 'history:v1'

const listeners = new Set<() => void>()

/** What is stored, as it is stored; changes whenever they do. */
export function storedRecent(): string {
  return readStored(RECENT_KEY) ?? '[]'
}

/** The entries in a stored list, newest first; those that cannot be read are left out. */
export function decodeRecent(stored: string): readonly RecentEntry[] {
  try {
    const items: unknown = JSON.parse(stored)
    if (!Array.isArray(items)) return []
    return items
      .flatMap((item) => storedEntry(item) ?? [])
      .toSorted((a, b) => b.changedAt - a.changedAt)
  } catch {
    return []
  }
}

/**
 * Changes what is stored now, whichever tab stored it. Where it does not fit, the oldest entries go,
 * down to `keep`; when that is still too much, nothing is changed.
 */
export function changeRecent(
  change: (entries: readonly RecentEntry[]) => readonly RecentEntry[],
  keep = 1,
): WriteOutcome {
  let entries = change(decodeRecent(storedRecent()))
  let outcome = writeStored(RECENT_KEY, JSON.stringify(entries))
  while (outcome === 'full' && entries.length > keep) {
    entries = entries.slice(0, -1)
    outcome = writeStored(RECENT_KEY, JSON.stringify(entries))
  }
  for (const listener of listeners) listener()
  return outcome
}

/** Calls back after every change, of this tab or another. Returns how to stop. */
export function subscribeRecent(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === null || key === STORAGE_PREFIX + RECENT_KEY) listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', onStorage)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', onStorage)
  }
}
