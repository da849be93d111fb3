'use client'

import { useMemo, useSyncExternalStore } from 'react'
import type { RecentEntry } from '@/components/kept/recent-entry'
import { decodeRecent, storedRecent, subscribeRecent } from '@/components/kept/recent-storage'

/** The recent documents, newest first, whichever tab put it there. */
export function useRecent(): readonly RecentEntry[] {
  const stored = useSyncExternalStore(subscribeRecent, storedRecent, () => '[]')
  return useMemo(() => decodeRecent(stored), [stored])
}
