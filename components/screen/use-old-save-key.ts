'use client'

import { useCallback, useEffect } from 'react'
import type { Notify } from '@/components/ui/notice'
import { noteOldSaveKey, takeOldSaveKey } from './old-save-key'

/**
 * Ctrl+S once downloaded the bundle. Returns what to call when it is pressed: who knew that is told once
 * what it does now, and where the download went.
 */
export function useOldSaveKey({
  notify,
  download,
}: {
  readonly notify: Notify
  readonly download: () => void
}): () => void {
  useEffect(noteOldSaveKey, [])
  return useCallback(() => {
    if (!takeOldSaveKey()) return
    notify({
      id: 'save-key',
      message: 'This shortcut saves the file now. With Shift it downloads the bundle.',
      actions: [{ label: 'Download bundle', run: download }],
    })
  }, [notify, download])
}
