import { type RefObject, useLayoutEffect, useState } from 'react'

export const PLAIN_TEXT_ID = 'plain-yaml'

interface EarlyText {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Takes over what was typed into the server's text area before React was there: React sets a text
 * area back to what the server wrote, so it is read before.
 */
export function useEarlyText(
  area: RefObject<HTMLTextAreaElement | null>,
  take: (typed: string) => void,
): void {
  const [early] = useState(readEarlyText)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when React takes over
  useLayoutEffect(() => {
    if (!early || !area.current) return
    // Before React sets it, which would move the caret.
    area.current.value = early.text
    area.current.setSelectionRange(early.start, early.end)
    take(early.text)
  }, [])
}

function readEarlyText(): EarlyText | null {
  if (typeof document === 'undefined') return null
  const area = document.getElementById(PLAIN_TEXT_ID)
  if (!(area instanceof HTMLTextAreaElement)) return null
  return { text: area.value, start: area.selectionStart, end: area.selectionEnd }
}
