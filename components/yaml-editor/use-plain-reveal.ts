import { type RefObject, useEffect } from 'react'
import { useDesigner, useDesignerStore } from '@/components/state/use-designer'
import { EDITOR_LOOK } from './editor-look'
import { plainText } from './plain-text'

/**
 * Selects and scrolls to what somebody wants to see, before the editor is there to do it.
 * `isRevealing` is true until that is done: the editor takes over a place, no intention.
 */
export function usePlainReveal(
  area: RefObject<HTMLTextAreaElement | null>,
  scroller: RefObject<HTMLElement | null>,
  isRevealing: RefObject<boolean>,
): void {
  const store = useDesignerStore()
  const reveal = useDesigner((state) => state.reveal)
  useEffect(() => {
    const text = reveal && store.getState()[reveal.document]?.text
    if (typeof text !== 'string' || !reveal) return
    const { span } = reveal
    let frame = 0
    const show = () => {
      const element = area.current
      // Its pane comes into sight with one of the next frames, where it is a tab or another is maximised.
      if (!element?.offsetWidth) {
        frame = requestAnimationFrame(show)
        return
      }
      const start = plainText(text.slice(0, span.start))
      const end = plainText(text.slice(0, span.end))
      element.focus({ preventScroll: true })
      element.setSelectionRange(start.length, end.length)
      const line = start.split('\n').length
      const half = (scroller.current?.clientHeight ?? 0) / 2
      scroller.current?.scrollTo({ top: line * EDITOR_LOOK.lineHeight - half })
      isRevealing.current = false
    }
    isRevealing.current = true
    frame = requestAnimationFrame(show)
    return () => {
      cancelAnimationFrame(frame)
      isRevealing.current = false
    }
  }, [reveal, store, area, scroller, isRevealing])
}
