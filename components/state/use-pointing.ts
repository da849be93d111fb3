'use client'

import { type RefObject, useEffect, useRef } from 'react'
import type { DesignerState, PointingPane } from './designer-state'
import { createPanePointer, type PointTarget } from './pane-pointer'
import { useDesignerStore } from './use-designer'

/** What an element of a pane stands for; null for what stands for no field. */
export type TargetOf = (element: Element, state: DesignerState) => PointTarget | null

/**
 * Points at what is under the pointer or has the focus inside `pane`. A finger points at nothing by
 * touching: only the focus that it leaves counts.
 */
export function usePointing(
  from: PointingPane,
  pane: RefObject<HTMLElement | null>,
  targetOf: TargetOf,
): void {
  const store = useDesignerStore()
  const latest = useRef(targetOf)
  useEffect(() => {
    latest.current = targetOf
  })
  useEffect(() => {
    const element = pane.current
    if (!element) return
    const pointer = createPanePointer(store, from)
    const at = (target: EventTarget | null) =>
      target instanceof Element ? latest.current(target, store.getState()) : null
    const listening = new AbortController()
    const { signal } = listening
    // What scrolls under a pointer at rest is not pointed at.
    let rest = ''
    const placeOf = ({ clientX, clientY }: PointerEvent) => `${clientX} ${clientY}`
    const onPointer = (event: PointerEvent) => {
      if (event.pointerType === 'touch' || placeOf(event) === rest) return
      rest = placeOf(event)
      pointer.hover(at(event.target))
    }
    const onMove = (event: PointerEvent) => {
      rest = placeOf(event)
    }
    element.addEventListener('pointerover', onPointer, { signal })
    element.addEventListener('pointermove', onMove, { signal })
    element.addEventListener('pointerleave', () => pointer.hover(null), { signal })
    element.addEventListener('focusin', ({ target }) => pointer.focus(at(target)), { signal })
    element.addEventListener(
      'focusout',
      ({ relatedTarget }) => pointer.focus(inside(relatedTarget)),
      {
        signal,
      },
    )
    const inside = (next: EventTarget | null) =>
      next instanceof Element && element.contains(next) ? at(next) : null
    return () => {
      listening.abort()
      pointer.stop()
    }
  }, [store, from, pane])
}
