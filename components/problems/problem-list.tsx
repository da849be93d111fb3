'use client'

import { useDeferredValue } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { Problems } from './problems'

/** Every finding about the job and its asset, worst first, with what mends it. */
export function ProblemList() {
  // Deferred: the editor and the form paint a key stroke before this pane follows.
  const analysis = useDeferredValue(useDesigner((state) => state.analysis))
  return <Problems analysis={analysis} />
}
