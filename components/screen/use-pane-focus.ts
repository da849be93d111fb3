'use client'

import { type FocusEvent, useCallback, useRef } from 'react'
import { flushSync } from 'react-dom'
import { panelId } from '@/components/ui/tabs'
import { nextPane } from './next-pane'
import { NARROW, PANE_SCOPE, PANES, type PaneId } from './pane-ids'

/** Where the focus lands in a pane that has not had it, or has lost what had it. */
const STARTS: Readonly<Record<PaneId, string>> = {
  form: 'input',
  yaml: '.monaco-editor :is([role="textbox"], textarea), textarea',
  preview: '[role="tab"][aria-selected="true"]',
}

export interface PaneFocus {
  /** Notes where the focus is; on an element around all panes. */
  readonly onFocus: (event: FocusEvent) => void
  /** To the next pane or the one before. */
  readonly move: (step: 1 | -1) => void
  /** Into a pane, unless the focus is there. */
  readonly enter: (pane: PaneId) => void
}

/** Takes the focus from pane to pane: to where it was in each, else to where one begins there. */
export function usePaneFocus(shown: PaneId, show: (pane: PaneId) => void): PaneFocus {
  const last = useRef(new Map<PaneId, HTMLElement>())
  const onFocus = useCallback(({ target }: FocusEvent) => {
    const pane = paneOf(target)
    if (pane && target instanceof HTMLElement) last.current.set(pane, target)
  }, [])
  const enter = (pane: PaneId) => {
    if (paneOf(document.activeElement) === pane) return
    const before = last.current.get(pane)
    if (before?.checkVisibility()) before.focus()
    if (document.activeElement !== before) startOf(pane)?.focus()
  }
  const move = (step: 1 | -1) => {
    const inSight = matchMedia(NARROW).matches ? shown : null
    const pane = nextPane(paneOf(document.activeElement), step, inSight)
    // It can take the focus once it is in sight.
    flushSync(() => show(pane))
    enter(pane)
  }
  return { onFocus, move, enter }
}

function panelOf(pane: PaneId): HTMLElement | null {
  return document.getElementById(panelId(PANE_SCOPE, pane))
}

function paneOf(element: Element | null): PaneId | null {
  return PANES.find(({ id }) => panelOf(id)?.contains(element))?.id ?? null
}

function startOf(pane: PaneId): HTMLElement | undefined {
  const found = panelOf(pane)?.querySelectorAll<HTMLElement>(STARTS[pane])
  return [...(found ?? [])].find((one) => one.checkVisibility({ visibilityProperty: true }))
}
