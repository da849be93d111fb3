import { createContext, type RefObject, use } from 'react'

/** Counts how often a field was left; what is typed between two counts is one visit of one field. */
export const VisitContext = createContext<RefObject<number> | null>(null)

/** The count, read when something is written. */
export function useVisit(): RefObject<number> {
  const visit = use(VisitContext)
  if (!visit) throw new Error('useVisit needs a JobForm above it.')
  return visit
}
