'use client'

import { Fragment, type ReactNode, useLayoutEffect } from 'react'
import { Group, Panel, Separator, useGroupRef } from 'react-resizable-panels'
import { panelId, tabId } from '@/components/ui/tabs'
import { readPaneLayout, writePaneLayout } from './pane-layout'
import { useMediaQuery } from './use-media-query'

export const PANES = [
  { id: 'form', label: 'Form', size: '28%', minPixels: 260 },
  { id: 'yaml', label: 'YAML', size: '38%', minPixels: 280 },
  { id: 'preview', label: 'Preview', size: '34%', minPixels: 300 },
] as const
export type PaneId = (typeof PANES)[number]['id']

export const PANE_SCOPE = 'pane'
/** Below this the panes are tabs; as in globals.css. */
export const NARROW = '(width < 64rem)'

interface PanesProps {
  /** The pane that is seen when there is room for one. */
  readonly shown: PaneId
  readonly contents: Readonly<Record<PaneId, ReactNode>>
}

/** The three panes side by side with their widths remembered; on narrow screens one at a time. */
export function Panes({ shown, contents }: PanesProps) {
  const group = useGroupRef()
  const isNarrow = useMediaQuery(NARROW)
  useLayoutEffect(() => {
    const layout = readPaneLayout(PANES.map(({ id }) => panelId(PANE_SCOPE, id)))
    if (layout) group.current?.setLayout(layout)
  }, [group])
  return (
    <Group
      className="min-h-0"
      data-panes={shown}
      groupRef={group}
      id="panes"
      onLayoutChanged={(layout, { isUserInteraction, requestedLayout }) => {
        if (isUserInteraction) writePaneLayout(requestedLayout ?? layout)
      }}
    >
      {PANES.map(({ id, label, size, minPixels }, index) => (
        <Fragment key={id}>
          {index > 0 && (
            <Separator
              aria-label={`Width of ${PANES[index - 1]?.label}`}
              className="w-px bg-line outline-offset-0 transition-colors hover:bg-accent data-[separator=active]:bg-accent"
            />
          )}
          <Panel
            aria-label={isNarrow ? undefined : label}
            aria-labelledby={isNarrow ? tabId(PANE_SCOPE, id) : undefined}
            className="flex flex-col bg-surface"
            defaultSize={size}
            id={panelId(PANE_SCOPE, id)}
            minSize={isNarrow ? 0 : minPixels}
            role={isNarrow ? 'tabpanel' : 'region'}
            style={{ overflow: 'hidden' }}
          >
            {contents[id]}
          </Panel>
        </Fragment>
      ))}
    </Group>
  )
}
