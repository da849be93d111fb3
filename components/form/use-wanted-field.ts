'use client'

import { useEffect, useRef } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { FIELDS } from '@/lib/form/fields'
import { fieldIds } from './field-ids'

/** How often the page is asked for a field that its section has yet to draw. */
const FRAMES = 30

/** Focuses the field that somebody wants; `clearFilter` brings every field back first. */
export function useWantedField(clearFilter: () => void): void {
  const wanted = useDesigner((state) => state.wantedField)
  const clear = useRef(clearFilter)
  useEffect(() => {
    clear.current = clearFilter
  })
  useEffect(() => {
    const field = FIELDS.find(({ id }) => id === wanted?.id)
    if (!field) return
    clear.current()
    let frame = 0
    let left = FRAMES
    const focus = () => {
      const ids = fieldIds(field.id)
      const control = controlIn(document.getElementById(ids.control))
      document.getElementById(ids.row)?.scrollIntoView({ block: 'nearest' })
      control?.focus()
      left -= 1
      if (document.activeElement !== control || !control) {
        if (left > 0) frame = requestAnimationFrame(focus)
      }
    }
    frame = requestAnimationFrame(focus)
    return () => cancelAnimationFrame(frame)
  }, [wanted])
}

const CONTROLS = 'input, select, textarea, button'

/** The control itself, or the first one of a group. */
function controlIn(element: HTMLElement | null): HTMLElement | null {
  if (!element || element.matches(CONTROLS)) return element
  const checked = element.querySelector<HTMLElement>('input:checked')
  return checked ?? element.querySelector<HTMLElement>(CONTROLS)
}
