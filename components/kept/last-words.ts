import {
  readStored,
  removeStored,
  STORAGE_PREFIX,
  storedKeys,
  writeStored,
} from '@/components/ui/browser-storage'
import { isRecord } from '@/components/ui/is-record'
import { type DraftStamp, type StoredDraft, storedDraft, storedStamp } from './draft'
import { type RecentEntry, storedEntry } from './recent-entry'

/**
 * What a tab had not stored when it was left. A page that goes away has no time to wait for a database;
 * the simple storage takes a text at once. The next page, or another tab, brings it over.
 */
export interface LastWords {
  readonly tab: string
  /** Ms since 1970. */
  readonly at: number
  readonly draft: StoredDraft | null
  /** The draft of another tab that it may replace. */
  readonly over: DraftStamp
  /** The entry under which the draft is put aside where it may not. */
  readonly asideId: string
  /** Documents on their way to the recent ones. */
  readonly aside: readonly RecentEntry[]
}

const KEY = 'last-words:v1:'

/** Writes them; what does not fit, or is forbidden, is lost, as the page is gone. */
export function writeLastWords(words: LastWords): void {
  writeStored(KEY + words.tab, JSON.stringify(words))
}

export function forgetLastWords(tab: string): void {
  removeStored(KEY + tab)
}

/** The last words of every tab, the oldest first. */
export function readLastWords(): readonly LastWords[] {
  return storedKeys(KEY)
    .flatMap((key) => decodeLastWords(readStored(key)) ?? [])
    .toSorted((a, b) => a.at - b.at)
}

/** Calls back when another tab has left something behind. */
export function onLastWords(listener: () => void): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (newValue !== null && key?.startsWith(STORAGE_PREFIX + KEY)) listener()
  })
}

/** Last words in a stored text; null when it holds none. */
export function decodeLastWords(text: string | null): LastWords | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    if (!isRecord(value)) return null
    const { tab, at, asideId } = value
    if (typeof tab !== 'string' || typeof at !== 'number' || typeof asideId !== 'string')
      return null
    const aside = Array.isArray(value.aside) ? value.aside : []
    return {
      tab,
      at,
      asideId,
      draft: storedDraft(value.draft),
      over: storedStamp(value.over),
      aside: aside.flatMap((entry) => storedEntry(entry) ?? []),
    }
  } catch {
    return null
  }
}
