import * as z from 'zod'
import {
  readStored,
  STORAGE_PREFIX,
  type WriteOutcome,
  writeStored,
} from '@/components/ui/browser-storage'
import { type DocumentEntry, entrySchema } from './recent-document'

/** Where the history lies in the browser's storage; a new form of it gets a new version. */
const HISTORY_KEY = 'history:v1'

const listeners = new Set<() => void>()

/** What is stored, as it is stored; changes whenever the history does. */
export function storedHistory(): string {
  return readStored(HISTORY_KEY) ?? '[]'
}

/** The entries in a stored history, newest first; those that cannot be read are left out. */
export function decodeHistory(stored: string): readonly DocumentEntry[] {
  try {
    return z
      .array(z.unknown())
      .parse(JSON.parse(stored))
      .flatMap((item) => entrySchema.safeParse(item).data ?? [])
      .toSorted((a, b) => b.changedAt - a.changedAt)
  } catch {
    return []
  }
}

/**
 * Changes what is stored now, whichever tab stored it. Where it does not fit, the oldest entries go,
 * down to `keep`; when that is still too much, nothing is changed.
 */
export function changeHistory(
  change: (entries: readonly DocumentEntry[]) => readonly DocumentEntry[],
  keep = 1,
): WriteOutcome {
  let entries = change(decodeHistory(storedHistory()))
  let outcome = writeStored(HISTORY_KEY, JSON.stringify(entries))
  while (outcome === 'full' && entries.length > keep) {
    entries = entries.slice(0, -1)
    outcome = writeStored(HISTORY_KEY, JSON.stringify(entries))
  }
  for (const listener of listeners) listener()
  return outcome
}

/** Calls back after every change, of this tab or another. Returns how to stop. */
export function subscribeHistory(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === null || key === STORAGE_PREFIX + HISTORY_KEY) listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', onStorage)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', onStorage)
  }
}
