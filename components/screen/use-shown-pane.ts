import { useEffect, useState } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import type { PaneId } from './panes'

/** The pane that a narrow screen shows: the one that was chosen, until something is to be seen in another. */
export function useShownPane(): readonly [pane: PaneId, setPane: (pane: PaneId) => void] {
  const [pane, setPane] = useState<PaneId>('form')
  const reveal = useDesigner((state) => state.reveal)
  useEffect(() => {
    if (reveal) setPane('yaml')
  }, [reveal])
  const wantedField = useDesigner((state) => state.wantedField)
  useEffect(() => {
    if (wantedField) setPane('form')
  }, [wantedField])
  return [pane, setPane]
}
