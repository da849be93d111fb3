import { type RefObject, useId } from 'react'
import type { PictureLayout } from '@/lib/resources/picture-layout'
import { PictureLines } from './picture-lines'
import { PictureNode } from './picture-node'

interface PictureCanvasProps {
  readonly layout: PictureLayout
  /** The node whose lines stand out. */
  readonly activeId: string | null
  readonly pane: RefObject<HTMLDivElement | null>
  readonly onPressBeside: () => void
}

/** The picture as it is moved in its pane: the lines, and the nodes over them. */
export function PictureCanvas({ layout, activeId, pane, onPressBeside }: PictureCanvasProps) {
  const hintId = useId()
  return (
    <>
      <p className="sr-only" id={hintId}>
        The arrow keys go from node to node, Enter shows what belongs to one. The list says the same
        in words.
      </p>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same */}
      <div
        aria-describedby={hintId}
        aria-label="Picture of the resources"
        className="isolate min-h-0 flex-1 cursor-grab touch-none overflow-clip select-none active:cursor-grabbing"
        data-picture=""
        onClick={({ target }) => {
          if (target instanceof Element && !target.closest('button')) onPressBeside()
        }}
        ref={pane}
        role="application"
      >
        <div className="relative origin-top-left">
          <PictureLines activeId={activeId} layout={layout} />
          {layout.nodes.map((placed) => (
            <PictureNode key={placed.node.id} placed={placed} />
          ))}
        </div>
      </div>
    </>
  )
}
