import { useSyncExternalStore } from 'react'
import type { ZipFile } from '@/lib/present/read-zip'

/** A bundle that the present one can be compared with. */
export interface EarlierBundle {
  /** What it is, for a heading: "the last download". */
  readonly label: string
  readonly files: readonly ZipFile[]
}

let earlier: EarlierBundle | null = null
const listeners = new Set<() => void>()

/** Remembers the bundle that was downloaded or opened last, for the life of the page. */
export function rememberBundle(bundle: EarlierBundle): void {
  earlier = bundle
  for (const listener of listeners) listener()
}

/** The bundle that was downloaded or opened last. */
export function useEarlierBundle(): EarlierBundle | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => earlier,
    () => null,
  )
}
