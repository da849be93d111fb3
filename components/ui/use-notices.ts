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
  const notify = useCallback<Notify>((notice) => {
    setNotices((shown) => [...shown.filter(({ id }) => id !== notice.id), notice])
    // That very one: another of its id may stand in its place.
    return () => setNotices((shown) => shown.filter((one) => one !== notice))
  }, [])
  return { notices, notify, dismiss }
}
