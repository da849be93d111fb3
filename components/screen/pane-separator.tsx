'use client'

import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { moveEdge, type PaneWidths } from './pane-widths'

const STEP = 40

interface PaneSeparatorProps {
  /** Of the pane before it. */
  readonly index: number
  readonly label: string
  readonly controls: string
  readonly minima: PaneWidths
  /** Share of the pane before it, in percent. */
  readonly share: number
  /** The widths of the panes in pixels, now. */
  readonly measure: () => PaneWidths
  readonly onMove: (widths: PaneWidths) => void
  /** The edge stays where it is. */
  readonly onMoved: () => void
}

/** The edge between two panes by the APG pattern: dragged, or moved with the arrows, Home and End. */
export function PaneSeparator({
  index,
  label,
  controls,
  minima,
  share,
  measure,
  onMove,
  onMoved,
}: PaneSeparatorProps) {
  const [isActive, setActive] = useState(false)
  const drag = useRef<{ readonly from: number; readonly widths: PaneWidths } | null>(null)
  const start = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { from: event.clientX, widths: measure() }
    setActive(true)
  }
  const move = ({ clientX }: PointerEvent) => {
    if (!drag.current) return
    onMove(moveEdge(drag.current.widths, minima, index, clientX - drag.current.from))
  }
  const end = () => {
    if (!drag.current) return
    drag.current = null
    setActive(false)
    onMoved()
  }
  const step = (event: KeyboardEvent) => {
    const pixels = { ArrowLeft: -STEP, ArrowRight: STEP, Home: -1e6, End: 1e6 }[event.key]
    if (pixels === undefined) return
    event.preventDefault()
    onMove(moveEdge(measure(), minima, index, pixels))
    onMoved()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is no rule between paragraphs
    <div
      aria-controls={controls}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemax={100}
      aria-valuemin={0}
      aria-valuenow={Math.round(share)}
      className="relative z-20 w-px shrink-0 cursor-col-resize touch-none bg-line outline-offset-0 transition-colors select-none after:absolute after:inset-y-0 after:-inset-x-0.5 hover:bg-accent data-active:bg-accent"
      data-active={isActive || undefined}
      data-separator
      onKeyDown={step}
      onLostPointerCapture={end}
      onPointerDown={start}
      onPointerMove={move}
      role="separator"
      tabIndex={0}
    />
  )
}
