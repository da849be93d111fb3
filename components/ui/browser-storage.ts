/** Everything of ours in the browser's storage starts with this. */
export const STORAGE_PREFIX = 'dativo-infra-designer:'

export type WriteOutcome = 'written' | 'full' | 'forbidden'

/** What is stored under a key; null when there is nothing, or the browser forbids storage. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(STORAGE_PREFIX + key)
  } catch {
    return null
  }
}

/** Stores a value. Never throws: private windows forbid storage, and its room is limited. */
export function writeStored(key: string, value: string): WriteOutcome {
  try {
    localStorage.setItem(STORAGE_PREFIX + key, value)
    return 'written'
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
    return isFull ? 'full' : 'forbidden'
  }
}

/** Removes a value, if it is there and the browser lets us. */
export function removeStored(key: string): void {
  try {
    localStorage.removeItem(STORAGE_PREFIX + key)
  } catch {
    // Nothing is stored where storage is forbidden.
  }
}

/** The keys that start with `start`, without the prefix of ours. */
export function storedKeys(start: string): readonly string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(STORAGE_PREFIX + start))
      .map((key) => key.slice(STORAGE_PREFIX.length))
  } catch {
    return []
  }
}
