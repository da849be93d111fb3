import { arrowPath, edgePath } from '@/lib/resources/edge-path'
import type { PictureLayout } from '@/lib/resources/picture-layout'

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
      className="absolute top-0 left-0 -z-10 max-w-none"
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
    >
      {frames.map(({ title, ...place }) => (
        <g key={title}>
          <rect {...place} className="fill-surface-sunken" rx={8} />
          <text className="fill-muted" fontSize={12} x={place.x + 10} y={place.y + 15}>
            {title}
          </text>
        </g>
      ))}
      {ordered.map(({ edge, points }) => (
        <g
          className={edge.isFlow || isActive(edge) ? 'text-accent' : 'text-line-strong'}
          key={edge.id}
        >
          <path
            d={edgePath(points)}
            fill="none"
            stroke="currentColor"
            strokeWidth={edge.isFlow || isActive(edge) ? 2 : 1}
          />
          <path d={arrowPath(points)} fill="currentColor" />
        </g>
      ))}
    </svg>
  )
}
