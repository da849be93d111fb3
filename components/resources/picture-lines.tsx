import { drawEdge, drawFrame } from '@/lib/resources/draw-picture'
import type { PictureLayout } from '@/lib/resources/picture-layout'
import { PAGE_PALETTE } from '@/lib/resources/picture-palette'
import { PictureShapes } from './picture-shapes'

interface PictureLinesProps {
  readonly layout: PictureLayout
  /** The node whose lines stand out. */
  readonly activeId: string | null
}

/** The frames and the lines, under the nodes. What they say is in the details of the nodes. */
export function PictureLines({ layout, activeId }: PictureLinesProps) {
  const { width, height, frames, edges } = layout
  const isActive = ({ from, to }: { readonly from: string; readonly to: string }) =>
    activeId === from || activeId === to
  // Painted last, so that no other line crosses them.
  const ordered = [...edges].sort((a, b) => Number(isActive(a.edge)) - Number(isActive(b.edge)))
  return (
    <svg
      aria-hidden="true"
      className="block max-w-none"
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
    >
      {frames.map((frame) => (
        <PictureShapes group={drawFrame(frame, PAGE_PALETTE)} key={frame.title} />
      ))}
      {ordered.map((placed) => (
        <PictureShapes
          group={drawEdge(placed, PAGE_PALETTE, isActive(placed.edge))}
          key={placed.edge.id}
        />
      ))}
    </svg>
  )
}
