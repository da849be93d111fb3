'use client'

import { useCallback, useState } from 'react'
import { useDesignerStore } from '@/components/state/use-designer'
import type { Notify } from '@/components/ui/notice'
import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import { saveDocument } from './save-document'

/** A save that waits for an answer: the file holds what somebody else wrote. */
export interface SaveConflict {
  readonly document: DocumentRole
  readonly textOnDisk: string
}

export interface Saving {
  /** Saves a document and says what became of it. Until the file holds it, it counts as changed. */
  readonly save: (document: DocumentRole) => Promise<void>
  readonly conflict: SaveConflict | null
  /** Writes over what the file holds. */
  readonly overwrite: () => Promise<void>
  /** Leaves the file as it is. */
  readonly callOff: () => void
}

/** Saving, with the question that it may end in. */
export function useSave(notify: Notify): Saving {
  const store = useDesignerStore()
  const [conflict, setConflict] = useState<SaveConflict | null>(null)
  const write = useCallback(
    async (document: DocumentRole, overwrite: boolean) => {
      store.settle()
      const file = store.getState()[document]
      if (!file) return
      const outcome = await saveDocument(file, { overwrite })
      if (outcome.kind === 'called off') return
      if (outcome.kind === 'changed') {
        setConflict({ document, textOnDisk: outcome.textOnDisk })
        return
      }
      if (outcome.kind === 'failed') {
        notify({ id: 'save', message: outcome.message })
        return
      }
      const target = outcome.kind === 'written' ? outcome.target : null
      store.actions.markSaved(document, file.text, target)
      const done = outcome.kind === 'written' ? 'Saved' : 'Downloaded'
      notify({ id: 'save', message: `${done} ${file.name}.` })
    },
    [store, notify],
  )
  const save = useCallback((document: DocumentRole) => write(document, false), [write])
  const callOff = useCallback(() => setConflict(null), [])
  const overwrite = async () => {
    if (!conflict) return
    callOff()
    await write(conflict.document, true)
  }
  return { save, conflict, overwrite, callOff }
}
