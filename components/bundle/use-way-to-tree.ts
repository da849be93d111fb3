import { type RefObject, useCallback, useEffect, useState } from 'react'

/**
 * Takes the focus to the tree of the files: at once, or when it is there. Whoever presses something before
 * that has gone on, and keeps the focus.
 * @param pane what the tree stands in
 * @param isThere whether it shows the files of the text on the screen
 * @returns how to ask for it
 */
export function useWayToTree(pane: RefObject<HTMLElement | null>, isThere: boolean): () => void {
  const [isAsked, setAsked] = useState(false)
  useEffect(() => {
    if (!isAsked) return
    const end = () => setAsked(false)
    if (isThere) {
      // After the focus has been given back by a dialog, or to the tab.
      const frame = requestAnimationFrame(() => {
        pane.current?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus()
        end()
      })
      return () => cancelAnimationFrame(frame)
    }
    const onKey = ({ repeat }: KeyboardEvent) => repeat || end()
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('pointerdown', end, true)
    return () => {
      window.removeEventListener('keydown', onKey, true)
      window.removeEventListener('pointerdown', end, true)
    }
  }, [isAsked, isThere, pane])
  return useCallback(() => setAsked(true), [])
}
