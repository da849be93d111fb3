import { useCallback, useEffect, useState } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import type { PaneId } from './pane-ids'

/** Which panes there is room for. */
export interface ShownPane {
  /** The pane that a narrow screen shows: the one that was chosen, until something is to be seen in another. */
  readonly pane: PaneId
  /** Brings a pane into sight, whatever was maximised. */
  readonly show: (pane: PaneId) => void
  /** The preview has the room of all panes, until another is wanted. */
  readonly isMaximised: boolean
  readonly toggleMaximised: () => void
}

export function useShownPane(): ShownPane {
  const [pane, setPane] = useState<PaneId>('form')
  const [isMaximised, setMaximised] = useState(false)
  const show = useCallback((wanted: PaneId) => {
    setPane(wanted)
    if (wanted !== 'preview') setMaximised(false)
  }, [])
  const toggleMaximised = useCallback(() => {
    setPane('preview')
    setMaximised((was) => !was)
  }, [])
  const reveal = useDesigner((state) => state.reveal)
  useEffect(() => {
    if (reveal) show('yaml')
  }, [reveal, show])
  const wantedField = useDesigner((state) => state.wantedField)
  useEffect(() => {
    if (wantedField) show('form')
  }, [wantedField, show])
  return { pane, show, isMaximised, toggleMaximised }
}
