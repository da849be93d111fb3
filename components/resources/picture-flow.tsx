'use client'

import { type NodeTypes, ReactFlow, ViewportPortal } from '@xyflow/react'
import { useId, useMemo, useRef, useState } from 'react'
import type { Analysis } from '@/lib/analysis/analysis'
import type { PictureLayout } from '@/lib/resources/picture-layout'
import type { ResourceGraph } from '@/lib/resources/resource-graph'
import { PictureControls } from './picture-controls'
import { PictureDetails } from './picture-details'
import { PictureLines } from './picture-lines'
import { type PictureFlowNode, PictureNode } from './picture-node'
import { PictureProvider, type PictureState } from './picture-state'
import { useArrowKeys } from './use-arrow-keys'
import { useFullScreen } from './use-full-screen'
import { usePictureView } from './use-picture-view'

interface PictureFlowProps {
  readonly analysis: Analysis
  readonly resources: ResourceGraph
  readonly layout: PictureLayout
}

const NODE_TYPES: NodeTypes = { picture: PictureNode }

/** A picture, no editor: nothing is dragged, connected, selected or deleted by the library. */
const ONLY_LOOK = {
  deleteKeyCode: null,
  disableKeyboardA11y: true,
  edgesFocusable: false,
  elementsSelectable: false,
  multiSelectionKeyCode: null,
  nodesConnectable: false,
  nodesDraggable: false,
  nodesFocusable: false,
  panActivationKeyCode: null,
  selectionKeyCode: null,
  zoomActivationKeyCode: null,
  zoomOnDoubleClick: false,
} as const

/** How far the picture can be pushed out of sight, in its pixels. */
const EDGE = 240

/** The picture with its controls, and the details of the chosen node over an edge. */
export function PictureFlow({ analysis, resources, layout }: PictureFlowProps) {
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const [activeId, setActiveId] = useState<string | null>(null)
  const [lastFocusId, setLastFocusId] = useState<string | null>(null)
  const detailsId = useId()
  const hintId = useId()
  const frame = useRef<HTMLDivElement>(null)
  const view = usePictureView(layout, frame, selectedId)
  const fullScreen = useFullScreen(frame, view.forgetMoves)
  const onKeyDown = useArrowKeys(layout)
  const nodes = useMemo(() => flowNodes(layout), [layout])
  const has = (id: string | null) => layout.nodes.some(({ node }) => node.id === id)
  const selected = layout.nodes.find(({ node }) => node.id === selectedId)?.node ?? null
  const firstId = layout.nodes.find(({ node }) => node.role === 'job')?.node.id
  const state: PictureState = {
    selectedId: selected?.id ?? null,
    tabStopId: (has(lastFocusId) ? lastFocusId : firstId) ?? layout.nodes[0]?.node.id ?? null,
    detailsId,
    onSelect: (id) => setSelectedId(id === selectedId ? null : id),
    onFocus: (id, isByKey) => {
      setLastFocusId(id)
      if (isByKey) view.reveal(id)
    },
    onActive: setActiveId,
  }
  const close = () => {
    setSelectedId(null)
    frame.current
      ?.querySelector<HTMLElement>(`button[data-resource="${CSS.escape(selectedId ?? '')}"]`)
      ?.focus()
  }
  return (
    <PictureProvider value={state}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the nodes inside */}
      <div
        className="@container absolute inset-0 flex flex-col overflow-hidden bg-surface"
        onKeyDown={(event) => (event.key === 'Escape' && selected ? close() : onKeyDown(event))}
        ref={frame}
      >
        <p className="sr-only" id={hintId}>
          The arrow keys go from node to node, Enter shows what belongs to one. The list says the
          same in words.
        </p>
        <ReactFlow
          {...ONLY_LOOK}
          aria-describedby={hintId}
          aria-label="Picture of the resources"
          className="isolate"
          edges={[]}
          maxZoom={2}
          minZoom={0.1}
          nodes={nodes}
          nodeTypes={NODE_TYPES}
          onMoveStart={view.onMoveStart}
          onPaneClick={() => setSelectedId(null)}
          translateExtent={[
            [-EDGE, -EDGE],
            [layout.width + EDGE, layout.height + EDGE],
          ]}
        >
          <ViewportPortal>
            <PictureLines activeId={activeId ?? state.selectedId} layout={layout} />
          </ViewportPortal>
        </ReactFlow>
        <PictureControls analysis={analysis} fullScreen={fullScreen} layout={layout} view={view} />
        {selected && (
          <PictureDetails
            analysis={analysis}
            id={detailsId}
            node={selected}
            onClose={close}
            resources={resources}
          />
        )}
      </div>
    </PictureProvider>
  )
}

function flowNodes({ nodes }: PictureLayout): PictureFlowNode[] {
  return nodes.map((placed) => ({
    id: placed.node.id,
    type: 'picture',
    position: { x: placed.x, y: placed.y },
    width: placed.width,
    height: placed.height,
    data: { placed },
  }))
}
