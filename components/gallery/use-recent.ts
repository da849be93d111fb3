'use client'

import { useMemo, useSyncExternalStore } from 'react'
import type { DocumentEntry } from '@/components/kept/recent-document'
import { decodeHistory, storedHistory, subscribeHistory } from '@/components/kept/recent-storage'

/** What is in the history now, newest first, whichever tab put it there. */
export function useHistory(): readonly DocumentEntry[] {
  const stored = useSyncExternalStore(subscribeHistory, storedHistory, () => '[]')
  return useMemo(() => decodeHistory(stored), [stored])
}
