import { type RefObject, useEffect, useState } from 'react'
import { EDITOR_LOOK } from './editor-look'

/** Lines that are drawn at a time: more than a tall screen shows. */
const DRAWN = 240
/** The drawn lines move in steps, not with every pixel. */
const STEP = 60

/** How many lines stand above those that are drawn: a long text is drawn where it is looked at. */
export function useLineWindow(scroller: RefObject<HTMLElement | null>, count: number) {
  const [first, setFirst] = useState(0)
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const follow = () => {
      const top = Math.floor(element.scrollTop / EDITOR_LOOK.lineHeight)
      setFirst(Math.max(0, Math.floor(top / STEP) * STEP - STEP))
    }
    follow()
    element.addEventListener('scroll', follow, { passive: true })
    return () => element.removeEventListener('scroll', follow)
  }, [scroller])
  const start = first < count ? first : 0
  return { start, end: Math.min(count, start + DRAWN) }
}
