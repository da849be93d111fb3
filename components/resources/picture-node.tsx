'use client'

import { useLinked } from '@/components/state/use-linked'
import { drawNode } from '@/lib/resources/draw-picture'
import { isResourceLinked } from '@/lib/resources/is-resource-linked'
import type { PlacedNode } from '@/lib/resources/picture-layout'
import { PAGE_PALETTE } from '@/lib/resources/picture-palette'
import { PictureShapes } from './picture-shapes'
import { usePictureState } from './picture-state'

/** One resource or connector as a button around its shapes; a press shows its details. */
export function PictureNode({ placed }: { readonly placed: PlacedNode }) {
  const { node, x, y, width, height } = placed
  const state = usePictureState()
  const isSelected = state.selectedId === node.id
  const isLit = useLinked('resources', (pointed) => isResourceLinked(node.paths, pointed))
  const look = isSelected ? 'chosen' : isLit ? 'lit' : 'plain'
  return (
    <button
      aria-controls={isSelected ? state.detailsId : undefined}
      aria-expanded={isSelected}
      aria-label={node.spoken}
      className="absolute block touch-none rounded-md"
      data-linked={isLit || undefined}
      data-resource={node.id}
      onBlur={() => state.onActive(null)}
      onClick={() => state.onSelect(node.id)}
      onFocus={({ currentTarget }) => {
        // Moved into sight by keys alone: under the pointer it would slip away from the press.
        state.onFocus(node.id, currentTarget.matches(':focus-visible'))
        state.onActive(node.id)
      }}
      onPointerEnter={() => state.onActive(node.id)}
      onPointerLeave={() => state.onActive(null)}
      style={{ left: x, top: y, width, height }}
      tabIndex={state.tabStopId === node.id ? 0 : -1}
      type="button"
    >
      <svg
        aria-hidden="true"
        className="block overflow-visible"
        height={height}
        viewBox={`${x} ${y} ${width} ${height}`}
        width={width}
      >
        <PictureShapes group={drawNode(placed, PAGE_PALETTE, look)} />
      </svg>
    </button>
  )
}
