import { useSyncExternalStore } from 'react'

/**
 * How it stands with the draft: `saved`, it is on the disk; `kept`, the browser has it and may lose it in a
 * crash; `waiting`, not yet; `unsaved`, the browser does not take it; null, nothing has been changed.
 */
export type DraftStatus = 'saved' | 'kept' | 'waiting' | 'unsaved' | null

let status: DraftStatus = null
const listeners = new Set<() => void>()

export function setDraftStatus(next: DraftStatus): void {
  if (next === status) return
  status = next
  for (const listener of listeners) listener()
}

export function useDraftStatus(): DraftStatus {
  return useSyncExternalStore(
    subscribe,
    () => status,
    () => null,
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
