import {
  readStored,
  removeStored,
  STORAGE_PREFIX,
  type WriteOutcome,
  writeStored,
} from '@/components/ui/browser-storage'
import type { KeptKey, KeptPlace, KeptValues } from './kept-place'

/** Where values lie in the browser's simple storage: where an earlier version kept them as well. */
const PLAIN_KEYS: Readonly<Record<KeptKey, string>> = {
  'draft:v2': 'draft:v1',
  'recent:v2': 'history:v1',
  'adopted:v2': 'adopted:v1',
}

/**
 * localStorage as a place for documents, for where IndexedDB cannot be had. The browser writes it to the
 * disk when it likes, so what is kept outlives a reload and not always a crash.
 */
export function createPlainPlace(): KeptPlace {
  return {
    isDurable: false,
    read: async (keys) => readPlain(keys),
    async change(keys, step) {
      const values = step(readPlain(keys))
      let outcome: WriteOutcome = 'written'
      for (const [key, value] of Object.entries(values)) {
        const written = writeStored(PLAIN_KEYS[key as KeptKey], JSON.stringify(value))
        if (written !== 'written') outcome = written
      }
      return outcome
    },
    onForeignChange(listener) {
      window.addEventListener('storage', ({ key }) => {
        if (key === null || key === STORAGE_PREFIX + PLAIN_KEYS['recent:v2']) listener()
      })
    },
  }
}

/** What lies in the simple storage, read as far as it can be. */
export function readPlain(keys: readonly KeptKey[]): KeptValues {
  return Object.fromEntries(keys.map((key) => [key, parsed(readStored(PLAIN_KEYS[key]))]))
}

/** Removes what has been brought over to a better place. */
export function forgetPlain(keys: readonly KeptKey[]): void {
  for (const key of keys) removeStored(PLAIN_KEYS[key])
}

/** A text that is no JSON is a value that cannot be read, not one that is missing. */
function parsed(text: string | null): unknown {
  if (text === null) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
