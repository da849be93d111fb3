'use client'

import { useEffect } from 'react'
import type { Notify } from '@/components/ui/notice'
import type { DownloadOutcome } from './use-download'

/** Says why a download did not come; that one came, the browser shows. */
export function useDownloadNotice(outcome: DownloadOutcome, notify: Notify): void {
  useEffect(() => {
    const isTrouble = outcome.kind === 'refused' || outcome.kind === 'failed'
    if (isTrouble) notify({ id: 'download', message: outcome.message })
  }, [outcome, notify])
}
