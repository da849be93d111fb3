'use client'

import { useState } from 'react'
import type { RecentEntry } from '@/components/kept/recent-entry'
import { Button } from '@/components/ui/button'

interface ClearRecentProps {
  readonly entries: readonly RecentEntry[]
  readonly onClear: () => void
}

/** A button that asks before everything goes. */
export function ClearRecent({ entries, onClear }: ClearRecentProps) {
  const [isAsking, setAsking] = useState(false)
  if (!isAsking) {
    return (
      <Button onClick={() => setAsking(true)} size="small" variant="ghost">
        Clear history
      </Button>
    )
  }
  const clear = () => {
    setAsking(false)
    onClear()
  }
  return (
    <fieldset aria-label="Clear history" className="flex flex-wrap items-center gap-2">
      {entries.length === 1
        ? 'Remove this document from the browser?'
        : `Remove ${entries.length} documents from the browser?`}
      <Button autoFocus onClick={() => setAsking(false)} size="small">
        Keep
      </Button>
      <Button onClick={clear} size="small">
        Remove
      </Button>
    </fieldset>
  )
}
