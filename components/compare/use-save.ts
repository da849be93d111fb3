'use client'

import { useCallback } from 'react'
import { useDesignerStore } from '@/components/state/use-designer'
import type { Notify } from '@/components/ui/notice'
import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import { saveDocument } from './save-document'

/** Saves a document and says what became of it. Until the file holds it, it counts as changed. */
export function useSave(notify: Notify): (document: DocumentRole) => Promise<void> {
  const store = useDesignerStore()
  return useCallback(
    async (document) => {
      const file = store.getState()[document]
      if (!file) return
      const outcome = await saveDocument(file)
      if (outcome.kind === 'called off') return
      if (outcome.kind === 'failed') {
        notify({ id: 'save', message: outcome.message })
        return
      }
      store.actions.markSaved(
        document,
        file.text,
        outcome.kind === 'written' ? outcome.target : null,
      )
      const done = outcome.kind === 'written' ? 'Saved' : 'Downloaded'
      notify({ id: 'save', message: `${done} ${file.name}.` })
    },
    [store, notify],
  )
}
