'use client'

import { type OnMoveStart, useReactFlow, useStore } from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { fitPicture, showNode } from '@/lib/resources/fit-picture'
import type { PictureLayout, Rectangle } from '@/lib/resources/picture-layout'

/** The strip at the top that the controls cover. */
const CONTROLS = 40

export interface PictureViewActions {
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly showAll: () => void
  /** Moves the picture so that a node is seen, if it is not. */
  readonly reveal: (id: string) => void
  readonly onMoveStart: OnMoveStart
  /** The next resize fits the picture again, whoever moved it before. */
  readonly forgetMoves: () => void
}

/**
 * Fits the picture into its frame when it opens, and on every resize until somebody moves it; keeps
 * the chosen node out from under its details.
 */
export function usePictureView(
  layout: PictureLayout,
  frame: RefObject<HTMLElement | null>,
  selectedId: string | null,
): PictureViewActions {
  const flow = useReactFlow()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const isReady = useStore((state) => state.panZoom !== null)
  const isMoved = useRef(false)
  const showAll = () => {
    isMoved.current = false
    flow.setViewport(fitPicture(layout, { x: 0, y: CONTROLS, width, height: height - CONTROLS }))
  }
  const reveal = (id: string) => {
    const placed = layout.nodes.find(({ node }) => node.id === id)
    if (!placed || width === 0) return
    const details = frame.current?.querySelector<HTMLElement>('[data-details]')
    const room = roomBeside(details ?? null, width, height)
    const before = flow.getViewport()
    const after = showNode(placed, before, room)
    if (after.x !== before.x || after.y !== before.y) flow.setViewport(after)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new size or picture is fitted
  useEffect(() => {
    if (isReady && width > 0 && height > CONTROLS && !isMoved.current) showAll()
  }, [isReady, width, height, layout])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new choice is moved into sight
  useEffect(() => {
    if (selectedId !== null) reveal(selectedId)
  }, [selectedId])
  const forgetMoves = useCallback(() => {
    isMoved.current = false
  }, [])
  return {
    zoomIn: () => {
      isMoved.current = true
      flow.zoomIn()
    },
    zoomOut: () => {
      isMoved.current = true
      flow.zoomOut()
    },
    showAll,
    reveal,
    forgetMoves,
    onMoveStart: (event) => {
      // Without an event it is our own doing.
      if (event) isMoved.current = true
    },
  }
}

/** What the controls above and the details, below or beside, leave of the frame. */
function roomBeside(details: HTMLElement | null, width: number, height: number): Rectangle {
  const isBeside = details !== null && details.offsetWidth < width
  return {
    x: 0,
    y: CONTROLS,
    width: isBeside ? width - details.offsetWidth : width,
    height: height - CONTROLS - (isBeside ? 0 : (details?.offsetHeight ?? 0)),
  }
}
