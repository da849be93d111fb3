'use client'

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { fitPicture, showNode } from '@/lib/resources/fit-picture'
import type { PictureLayout, Rectangle } from '@/lib/resources/picture-layout'
import { createPanZoom, type PanZoom } from './pan-zoom'

/** The strip at the top that the controls cover. */
const CONTROLS = 40
const ZOOM_STEP = 1.2

export interface PictureViewActions {
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly showAll: () => void
  /** Moves the picture so that a node is seen, if it is not. */
  readonly reveal: (id: string) => void
  /** The next resize fits the picture again, whoever moved it before. */
  readonly forgetMoves: () => void
}

/**
 * Fits the picture into its pane when it opens, and on every resize until somebody moves it; keeps
 * the chosen node out from under its details.
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
  const isMoved = useRef(false)
  const showAll = () => {
    isMoved.current = false
    if (pane.current) panZoom.current?.show(fitPicture(layout, roomBeside(pane.current, null)))
  }
  const zoomBy = (factor: number) => {
    isMoved.current = true
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
      isMoved.current = true
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
      if (element.clientHeight > CONTROLS && !isMoved.current) showAll()
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [pane, layout])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new choice is moved into sight
  useEffect(() => {
    if (selectedId !== null) reveal(selectedId)
  }, [selectedId])
  const forgetMoves = useCallback(() => {
    isMoved.current = false
  }, [])
  return {
    zoomIn: () => zoomBy(ZOOM_STEP),
    zoomOut: () => zoomBy(1 / ZOOM_STEP),
    showAll,
    reveal,
    forgetMoves,
  }
}

/** What the controls above and the details, below or beside, leave of the pane. */
function roomBeside(pane: HTMLElement, details: HTMLElement | null): Rectangle {
  const { clientWidth: width, clientHeight: height } = pane
  const isBeside = details !== null && details.offsetWidth < width
  return {
    x: 0,
    y: CONTROLS,
    width: isBeside ? width - details.offsetWidth : width,
    height: height - CONTROLS - (isBeside ? 0 : (details?.offsetHeight ?? 0)),
  }
}
