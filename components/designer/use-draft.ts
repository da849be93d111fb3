'use client'

import { useLayoutEffect } from 'react'
import type { Notify } from '../ui/notice'
import { keepDraft } from './keep-draft'
import { useDesignerStore } from './use-designer'

/** Restores and keeps the draft, and uncovers the screen once it is in place. */
export function useDraft(notify: Notify): void {
  const store = useDesignerStore()
  useLayoutEffect(() => {
    const stop = keepDraft(store, notify)
    delete document.documentElement.dataset.restoring
    return stop
  }, [store, notify])
}
