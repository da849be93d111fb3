'use client'

import { type ReactNode, useState } from 'react'
import { Button } from './button'

/** A page draws so many rows without a pause that anybody would notice. */
export const FIRST_ROWS = 200

/** The first rows of a long list, and a button for the others; null where there are none. */
export function useFirstRows<Row>(rows: readonly Row[]): {
  readonly shown: readonly Row[]
  readonly more: ReactNode
} {
  const [showsAll, setShowsAll] = useState(false)
  if (showsAll || rows.length <= FIRST_ROWS) return { shown: rows, more: null }
  return {
    shown: rows.slice(0, FIRST_ROWS),
    more: (
      <Button onClick={() => setShowsAll(true)} size="small" variant="ghost">
        Show all {rows.length}
      </Button>
    ),
  }
}
