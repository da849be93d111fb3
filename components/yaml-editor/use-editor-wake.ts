import { type RefObject, useCallback, useEffect, useState } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { savesData, whenSettled } from '@/components/ui/when-settled'

interface EditorWake {
  readonly isAwake: boolean
  readonly wake: () => void
}

/**
 * When the editor is fetched: somebody turns to the text, a place in it is to be shown, or nothing
 * has happened for a while. The first screen never waits for it.
 */
export function useEditorWake(pane: RefObject<HTMLElement | null>): EditorWake {
  const [isAwake, setAwake] = useState(false)
  const wake = useCallback(() => setAwake(true), [])
  const isRevealing = useDesigner((state) => state.reveal !== null)
  useEffect(() => {
    if (isRevealing) wake()
  }, [isRevealing, wake])
  useEffect(() => {
    // Somebody was faster than React.
    if (pane.current?.matches(':focus-within, :hover')) wake()
  }, [pane, wake])
  useEffect(() => (savesData() ? undefined : whenSettled(wake)), [wake])
  return { isAwake, wake }
}
