'use client'

import { useEffect, useMemo, useState } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import type { WelcomeStepId } from './welcome-steps'

/** What a newcomer has done already, whatever the order. What was done once stays done. */
export function useDoneSteps(): ReadonlySet<WelcomeStepId> {
  const isChanged = useDesigner(({ job }) => job.text !== job.openedText)
  const isDownloaded = useDesigner((state) => state.earlierBundle !== null)
  const [hasChanged, setChanged] = useState(false)
  if (isChanged && !hasChanged) setChanged(true)
  const [hasRead, setRead] = useState(false)
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('[data-tag] button')) setRead(true)
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [])
  return useMemo(() => {
    const done: Readonly<Record<WelcomeStepId, boolean>> = {
      change: hasChanged,
      read: hasRead,
      download: isDownloaded,
    }
    return new Set((['change', 'read', 'download'] as const).filter((id) => done[id]))
  }, [hasChanged, hasRead, isDownloaded])
}
