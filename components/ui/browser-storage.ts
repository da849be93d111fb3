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
