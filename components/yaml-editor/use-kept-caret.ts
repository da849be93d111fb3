import { type RefObject, useLayoutEffect, useRef } from 'react'
import { diffText } from '@/lib/document/diff-text'

/**
 * Keeps the caret where it is in the words when another pane changes the text: a text area whose value
 * is set puts it at the end. Returns what to call when somebody has moved it.
 */
export function useKeptCaret(
  area: RefObject<HTMLTextAreaElement | null>,
  value: string,
): () => void {
  const last = useRef({ value, start: 0, end: 0 })
  useLayoutEffect(() => {
    const { value: before, start, end } = last.current
    const change = diffText(before, value)
    if (!change || !area.current) return
    const growth = change.newText.length - (change.end - change.start)
    const moved = (offset: number) =>
      offset < change.end ? Math.min(offset, change.start + change.newText.length) : offset + growth
    area.current.setSelectionRange(moved(start), moved(end))
    last.current = { value, start: moved(start), end: moved(end) }
  }, [area, value])
  return () => {
    if (!area.current) return
    const { value: now, selectionStart, selectionEnd } = area.current
    last.current = { value: now, start: selectionStart, end: selectionEnd }
  }
}
