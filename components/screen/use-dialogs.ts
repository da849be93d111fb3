'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import type { Notify } from '@/components/ui/notice'
import { DIALOG_PARTS, type DialogName } from './dialog-parts'

const NOT_LOADED =
  'This part of the page has not been fetched, and the server cannot be reached. Your text is kept: try again when the connection is back.'

export interface Dialogs {
  readonly show: (name: DialogName) => Promise<void>
  readonly close: () => void
  readonly isOpen: (name: DialogName) => boolean
  /** Dialogs that were never shown are not loaded. */
  readonly wasShown: (name: DialogName) => boolean
}

/** Which of the screen's dialogs is open: one at a time, and none before its code is there. */
export function useDialogs(notify: Notify): Dialogs {
  const [open, setOpen] = useState<DialogName | null>(null)
  const [shown, setShown] = useState<ReadonlySet<DialogName>>(new Set())
  const gone = useRef(() => {})
  const show = useCallback(
    async function show(name: DialogName): Promise<void> {
      try {
        await DIALOG_PARTS[name].fetch()
      } catch {
        const again = { label: 'Try again', run: () => void show(name) }
        gone.current = notify({ id: 'dialog', message: NOT_LOADED, actions: [again] })
        return
      }
      gone.current()
      setShown((before) => new Set([...before, name]))
      setOpen(name)
    },
    [notify],
  )
  const close = useCallback(() => setOpen(null), [])
  return useMemo(
    () => ({
      show,
      close,
      isOpen: (name) => open === name,
      wasShown: (name) => shown.has(name),
    }),
    [show, close, open, shown],
  )
}
