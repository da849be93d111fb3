'use client'

import { createContext, use } from 'react'

/** What the nodes of the picture share: which one is chosen, and what they do when they are used. */
export interface PictureState {
  readonly selectedId: string | null
  /** The one node that the Tab key stops at. */
  readonly tabStopId: string | null
  /** The id of the details of the chosen node. */
  readonly detailsId: string
  readonly onSelect: (id: string) => void
  readonly onFocus: (id: string, isByKey: boolean) => void
  /** The node under the pointer or with the focus; null when there is none. */
  readonly onActive: (id: string | null) => void
}

const PictureContext = createContext<PictureState | null>(null)

export const PictureProvider = PictureContext

export function usePictureState(): PictureState {
  const state = use(PictureContext)
  if (!state) throw new Error('A node of the picture needs a PictureProvider above it.')
  return state
}
