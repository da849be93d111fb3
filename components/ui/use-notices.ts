'use client'

import { useCallback, useState } from 'react'
import type { Notice, Notify } from './notice'

/** The notices on the screen, newest last. */
export function useNotices(): {
  readonly notices: readonly Notice[]
  readonly notify: Notify
  readonly dismiss: (id: string) => void
} {
  const [notices, setNotices] = useState<readonly Notice[]>([])
  const dismiss = useCallback((dismissed: string) => {
    setNotices((shown) => shown.filter(({ id }) => id !== dismissed))
  }, [])
  const notify = useCallback<Notify>(
    (notice) => {
      setNotices((shown) => [...shown.filter(({ id }) => id !== notice.id), notice])
      return () => dismiss(notice.id)
    },
    [dismiss],
  )
  return { notices, notify, dismiss }
}
