'use client'

import { useEffect, useRef } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { FIELDS } from '@/lib/form/fields'
import { fieldIds } from './field-ids'
import { keepInSight } from './keep-in-sight'

/** How often the page is asked for a field that its section has yet to draw. */
const FRAMES = 30

/** Focuses the field that somebody wants, with its label and messages in sight; `clearFilter` brings every field back first. */
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
    let stop = () => {}
    const focus = () => {
      const ids = fieldIds(field.id)
      const row = document.getElementById(ids.row)
      // A list or a map is no control itself: it stands beside the label.
      const control = controlIn(document.getElementById(ids.control) ?? row?.lastElementChild)
      left -= 1
      if (takesFocus(control, row)) stop = row ? keepInSight(row) : stop
      else if (left > 0) frame = requestAnimationFrame(focus)
    }
    frame = requestAnimationFrame(focus)
    return () => {
      cancelAnimationFrame(frame)
      stop()
    }
  }, [wanted])
}

/** Focuses a control; of one that rests while the text cannot be read, its row. Returns whether it took the focus. */
function takesFocus(control: HTMLElement | null, row: HTMLElement | null): boolean {
  const target = control?.matches(':disabled') ? row : control
  if (target && target === row) target.tabIndex = -1
  target?.focus()
  return target !== null && document.activeElement === target
}

const CONTROLS = 'input, select, textarea, button'
/** Of several, the one to be mended, or the one that was chosen. */
const FIRST = ['[aria-invalid="true"]', 'input:checked', CONTROLS]

/** The control itself, or one of a group. */
function controlIn(element: Element | null | undefined): HTMLElement | null {
  if (!element) return null
  if (element instanceof HTMLElement && element.matches(CONTROLS)) return element
  for (const selector of FIRST) {
    const found = element.querySelector<HTMLElement>(selector)
    if (found) return found
  }
  return null
}
