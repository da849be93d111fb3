import { type RefObject, useEffect } from 'react'
import { useDesigner, useDesignerStore } from '@/components/state/use-designer'
import { EDITOR_LOOK } from './editor-look'
import { plainText } from './plain-text'

/** Selects and scrolls to what somebody wants to see, before the editor is there to do it. */
export function usePlainReveal(
  area: RefObject<HTMLTextAreaElement | null>,
  scroller: RefObject<HTMLElement | null>,
): void {
  const store = useDesignerStore()
  const reveal = useDesigner((state) => state.reveal)
  useEffect(() => {
    const text = reveal && store.getState()[reveal.document]?.text
    if (typeof text !== 'string' || !reveal) return
    const { span } = reveal
    // After the pane has come into sight, where it is a tab.
    const frame = requestAnimationFrame(() => {
      const start = plainText(text.slice(0, span.start))
      const end = plainText(text.slice(0, span.end))
      area.current?.focus({ preventScroll: true })
      area.current?.setSelectionRange(start.length, end.length)
      const line = start.split('\n').length
      const half = (scroller.current?.clientHeight ?? 0) / 2
      scroller.current?.scrollTo({ top: line * EDITOR_LOOK.lineHeight - half })
    })
    return () => cancelAnimationFrame(frame)
  }, [reveal, store, area, scroller])
}
