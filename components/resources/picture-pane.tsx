'use client'

import './picture.css'

import { useId, useRef, useState } from 'react'
import type { Analysis } from '@/lib/analysis/analysis'
import type { PictureLayout } from '@/lib/resources/picture-layout'
import type { ResourceGraph } from '@/lib/resources/resource-graph'
import { PictureCanvas } from './picture-canvas'
import { PictureControls } from './picture-controls'
import { PictureDetails } from './picture-details'
import { PictureProvider, type PictureState } from './picture-state'
import { useArrowKeys } from './use-arrow-keys'
import { useFullScreen } from './use-full-screen'
import { usePictureView } from './use-picture-view'

interface PicturePaneProps {
  readonly analysis: Analysis
  readonly resources: ResourceGraph
  readonly layout: PictureLayout
}

/** The picture with its controls, and the details of the chosen node over an edge. */
export function PicturePane({ analysis, resources, layout }: PicturePaneProps) {
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const [activeId, setActiveId] = useState<string | null>(null)
  const [lastFocusId, setLastFocusId] = useState<string | null>(null)
  const detailsId = useId()
  const frame = useRef<HTMLDivElement>(null)
  const pane = useRef<HTMLDivElement>(null)
  const view = usePictureView(layout, pane, frame, selectedId)
  const fullScreen = useFullScreen(frame, view.forgetMoves)
  const onKeyDown = useArrowKeys(layout)
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
        <div className="relative flex min-h-0 flex-1 flex-col">
          <PictureCanvas
            activeId={activeId ?? state.selectedId}
            layout={layout}
            onPressBeside={() => setSelectedId(null)}
            pane={pane}
          />
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
        <PictureControls analysis={analysis} fullScreen={fullScreen} layout={layout} view={view} />
      </div>
    </PictureProvider>
  )
}
