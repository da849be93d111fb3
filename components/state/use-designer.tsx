'use client'

import { createContext, type ReactNode, use } from 'react'
import { useStore } from 'zustand'
import type { DesignerActions, DesignerState } from './designer-state'
import type { DesignerStore } from './designer-store'

export type { DesignerStore }

const DesignerContext = createContext<DesignerStore | null>(null)

/** Gives the designer's store to everything below. */
export function DesignerProvider({
  store,
  children,
}: {
  readonly store: DesignerStore
  readonly children: ReactNode
}) {
  return <DesignerContext value={store}>{children}</DesignerContext>
}

/** The store itself, for code that subscribes outside of React. */
export function useDesignerStore(): DesignerStore {
  const store = use(DesignerContext)
  if (!store) throw new Error('useDesigner needs a DesignerProvider above it.')
  return store
}

/** A part of the state; select narrowly, and only values that keep their identity. */
export function useDesigner<Selected>(selector: (state: DesignerState) => Selected): Selected {
  return useStore(useDesignerStore(), selector)
}

/** The actions; the same object for the life of the designer. */
export function useDesignerActions(): DesignerActions {
  return useDesignerStore().actions
}
