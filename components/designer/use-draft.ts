'use client'

import { useLayoutEffect } from 'react'
import { keepHistory } from '../history/keep-history'
import { createPutAside } from '../history/put-aside'
import { followLinks } from '../share/follow-links'
import type { Notify } from '../ui/notice'
import { keepDraft } from './keep-draft'
import { useDesignerStore } from './use-designer'

/**
 * Restores and keeps the draft, opens the link in the address bar, keeps what is left in the
 * history, and uncovers the screen once the documents are in place.
 */
export function useDraft(notify: Notify): void {
  const store = useDesignerStore()
  useLayoutEffect(() => {
    const putAside = createPutAside(notify)
    const stopDraft = keepDraft(store, notify, putAside)
    const stopHistory = keepHistory(store, putAside)
    const links = followLinks(store, notify)
    void links.ready.finally(() => delete document.documentElement.dataset.restoring)
    return () => {
      links.stop()
      stopHistory()
      stopDraft()
    }
  }, [store, notify])
}
