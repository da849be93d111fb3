'use client'

import { type ReactNode, useState } from 'react'
import { Button } from './button'

/** A page draws so many rows without a pause that anybody would notice. */
const AT_FIRST = 200

/** The first rows of a long list, and a button for the others; null where there are none. */
export function useFirstRows<Row>(rows: readonly Row[]): {
  readonly shown: readonly Row[]
  readonly more: ReactNode
} {
  const [showsAll, setShowsAll] = useState(false)
  if (showsAll || rows.length <= AT_FIRST) return { shown: rows, more: null }
  return {
    shown: rows.slice(0, AT_FIRST),
    more: (
      <Button onClick={() => setShowsAll(true)} size="small" variant="ghost">
        Show all {rows.length}
      </Button>
    ),
  }
}
