'use client'

import { useCallback, useMemo, useState } from 'react'

export const DIALOGS = ['open', 'share', 'compare', 'commands', 'shortcuts'] as const
export type DialogName = (typeof DIALOGS)[number]

export interface Dialogs {
  readonly show: (name: DialogName) => void
  readonly close: () => void
  readonly isOpen: (name: DialogName) => boolean
  /** Dialogs that were never shown are not loaded. */
  readonly wasShown: (name: DialogName) => boolean
}

/** Which of the screen's dialogs is open: one at a time. */
export function useDialogs(): Dialogs {
  const [open, setOpen] = useState<DialogName | null>(null)
  const [shown, setShown] = useState<ReadonlySet<DialogName>>(new Set())
  const show = useCallback((name: DialogName) => {
    setShown((before) => new Set([...before, name]))
    setOpen(name)
  }, [])
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
