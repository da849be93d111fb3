import { type RefObject, useCallback, useEffect, useRef } from 'react'

/** Whether an input method is in the middle of a word, which must not be cut off. */
export function useComposing(area: RefObject<HTMLTextAreaElement | null>): () => boolean {
  const isComposing = useRef(false)
  useEffect(() => {
    const element = area.current
    if (!element) return
    const listening = new AbortController()
    const { signal } = listening
    element.addEventListener('compositionstart', () => (isComposing.current = true), { signal })
    element.addEventListener('compositionend', () => (isComposing.current = false), { signal })
    return () => listening.abort()
  }, [area])
  return useCallback(() => isComposing.current, [])
}
