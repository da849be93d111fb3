import { useEffect, useRef } from 'react'
import type { BundleBuilder } from './use-built-bundle'

/**
 * Builds when somebody asks for the files, which is each time `exploring` grows, and again for every job
 * that is opened after it: what was explored goes with its job.
 * @param onAsked called each time somebody asks
 */
export function useExplored(
  builder: BundleBuilder,
  exploring: number,
  isBlocked: boolean,
  onAsked: () => void,
): void {
  const explored = useRef(0)
  const isExploring = useRef(false)
  useEffect(() => {
    const isAsked = explored.current !== exploring
    const isLeft = isExploring.current && !builder.isTried
    explored.current = exploring
    isExploring.current ||= isAsked || builder.isTried
    if (isBlocked) return
    if (isAsked) onAsked()
    if (isLeft || (isAsked && (!builder.built || builder.isStale))) void builder.show()
  })
}
