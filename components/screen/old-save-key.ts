import { readStored, storedKeys, writeStored } from '@/components/ui/browser-storage'

const KEY = 'save-key'

/**
 * Notes at a visit whether somebody was here before Ctrl+S saved the file: then something is stored, and
 * nothing of this. Call it before anything else is stored.
 */
export function noteOldSaveKey(): void {
  if (readStored(KEY) !== null) return
  writeStored(KEY, storedKeys('').length > 0 ? 'to be told' : 'told')
}

/** Whether the new keys are still to be told; the next call says no. */
export function takeOldSaveKey(): boolean {
  const isToBeTold = readStored(KEY) === 'to be told'
  if (isToBeTold) writeStored(KEY, 'told')
  return isToBeTold
}
