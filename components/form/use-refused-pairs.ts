import { useState } from 'react'
import { type RefusedPair, withCell, withKey } from '@/lib/form/refused-pairs'

/** A cell with what is typed into it. */
export type TypedPair = Omit<RefusedPair, 'reason'>

/** What was typed into a record and is not in the file. */
export function useRefusedPairs() {
  const [refused, setRefused] = useState<readonly RefusedPair[]>([])
  return {
    refused,
    /** What has become of a cell: null, it is in the file. Returns whether it is. */
    settle: (cell: TypedPair, reason: string | null): boolean => {
      setRefused((cells) => withCell(cells, { ...cell, reason }))
      return reason === null
    },
    /** A pair has another key in the file now, or with null is gone. */
    follow: (from: string, to: string | null) => setRefused((cells) => withKey(cells, from, to)),
  }
}

export function cellOf(key: string | null, part: TypedPair['part'], typed: string): TypedPair {
  return { key, part, typed }
}

/** The blank row keeps what is typed itself. */
export function blankCell(part: TypedPair['part']): TypedPair {
  return cellOf(null, part, '')
}
