'use client'

import { useEffect, useLayoutEffect, useRef } from 'react'
import { setDraftStatus } from '@/components/kept/draft-status'
import { keepDraft } from '@/components/kept/keep-draft'
import { keepRecent } from '@/components/kept/keep-recent'
import { kept } from '@/components/kept/kept'
import { createPutAside } from '@/components/kept/put-aside'
import { followLinks } from '@/components/share/follow-links'
import { useDesignerStore } from '@/components/state/use-designer'
import type { Notify } from '@/components/ui/notice'

/**
 * Restores and keeps the draft, opens the link in the address bar, puts aside
 * what is left, and uncovers the screen once the documents are in place.
 */
export function useKeptDocuments(notify: Notify, save: () => void): void {
  const store = useDesignerStore()
  const latestSave = useRef(save)
  useEffect(() => {
    latestSave.current = save
  })
  useLayoutEffect(() => {
    const putAside = createPutAside(kept().recent, notify, store.actions.undo)
    const stopDraft = keepDraft({
      store,
      kept: kept(),
      notify,
      putAside,
      tell: setDraftStatus,
      save: () => latestSave.current(),
    })
    const stopRecent = keepRecent(store, putAside)
    const links = followLinks(store, notify)
    void links.ready.finally(() => delete document.documentElement.dataset.restoring)
    return () => {
      links.stop()
      stopRecent()
      stopDraft()
    }
  }, [store, notify])
}
