'use client'

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { fitPicture, openPicture, showNode } from '@/lib/resources/fit-picture'
import type { PictureRole } from '@/lib/resources/picture'
import type { PictureLayout, Rectangle } from '@/lib/resources/picture-layout'
import { createPanZoom, type PanZoom } from './pan-zoom'

const ZOOM_STEP = 1.2

export interface PictureViewActions {
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly fitAll: () => void
  /** Back to how it opened: legible, from where the flow starts. */
  readonly showStart: () => void
  /** Moves the picture so that a node is seen, if it is not. */
  readonly reveal: (id: string) => void
  /** The next resize fits the picture again, whoever moved it before. */
  readonly forgetMoves: () => void
}

/**
 * Opens the picture so that its words can be read, and again on every resize until somebody moves it or
 * fits it all in; keeps the chosen node out from under its details.
 * @param pane what the picture, its first child, is moved in
 * @param frame around the pane and the details
 */
export function usePictureView(
  layout: PictureLayout,
  pane: RefObject<HTMLElement | null>,
  frame: RefObject<HTMLElement | null>,
  selectedId: string | null,
): PictureViewActions {
  const panZoom = useRef<PanZoom>(null)
  const seen = useRef<'start' | 'all' | 'moved'>('start')
  const show = (wanted: 'start' | 'all') => {
    seen.current = wanted
    if (!pane.current) return
    const room = roomBeside(pane.current, null)
    const view =
      wanted === 'all' ? fitPicture(layout, room) : openPicture(layout, startOf(layout), room)
    panZoom.current?.show(view)
  }
  const zoomBy = (factor: number) => {
    seen.current = 'moved'
    panZoom.current?.zoomBy(factor)
  }
  const reveal = (id: string) => {
    const placed = layout.nodes.find(({ node }) => node.id === id)
    if (!placed || !pane.current?.clientWidth || !panZoom.current) return
    const details = frame.current?.querySelector<HTMLElement>('[data-details]')
    const room = roomBeside(pane.current, details ?? null)
    panZoom.current.show(showNode(placed, panZoom.current.view(), room))
  }
  useLayoutEffect(() => {
    const content = pane.current?.firstElementChild
    if (!pane.current || !(content instanceof HTMLElement)) return
    const created = createPanZoom(pane.current, content, () => {
      seen.current = 'moved'
    })
    panZoom.current = created
    return created.stop
  }, [pane])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new size or picture is fitted
  useLayoutEffect(() => {
    const element = pane.current
    if (!element) return
    panZoom.current?.limitTo(layout)
    // Tells the size at once, and before anything is painted.
    const observer = new ResizeObserver(() => {
      if (element.clientHeight > 0 && seen.current !== 'moved') show(seen.current)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [pane, layout])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new choice is moved into sight
  useEffect(() => {
    if (selectedId !== null) reveal(selectedId)
  }, [selectedId])
  const forgetMoves = useCallback(() => {
    if (seen.current === 'moved') seen.current = 'start'
  }, [])
  return {
    zoomIn: () => zoomBy(ZOOM_STEP),
    zoomOut: () => zoomBy(1 / ZOOM_STEP),
    fitAll: () => show('all'),
    showStart: () => show('start'),
    reveal,
    forgetMoves,
  }
}

/** Where the flow starts: at the source, else at the job. */
function startOf({ nodes, ...size }: PictureLayout): Rectangle {
  const ofRole = (role: PictureRole) => nodes.find(({ node }) => node.role === role)
  return ofRole('source') ?? ofRole('job') ?? nodes[0] ?? { x: 0, y: 0, ...size }
}

/** What the details, below or beside, leave of the pane. */
function roomBeside(pane: HTMLElement, details: HTMLElement | null): Rectangle {
  const { clientWidth: width, clientHeight: height } = pane
  const isBeside = details !== null && details.offsetWidth < width
  return {
    x: 0,
    y: 0,
    width: isBeside ? width - details.offsetWidth : width,
    height: height - (isBeside ? 0 : (details?.offsetHeight ?? 0)),
  }
}
