'use client'

import { useDeferredValue } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { TagPane } from './tag-pane'

/** Every tag, by namespace and by cloud, with who set it and what each cloud is given. */
export function TagPreview() {
  // Deferred: the editor and the form paint a key stroke before this pane follows.
  const analysis = useDeferredValue(useDesigner((state) => state.lastGood))
  const isBehind = useDesigner((state) => state.lastGood !== state.analysis)
  return <TagPane analysis={analysis} isBehind={isBehind} />
}
