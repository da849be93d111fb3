'use client'

import { Fragment, type ReactNode, useLayoutEffect, useState } from 'react'
import { panelId, tabId } from '@/components/ui/tabs'
import { readPaneLayout, writePaneLayout } from './pane-layout'
import { PaneSeparator } from './pane-separator'
import { type PaneWidths, sharesOf } from './pane-widths'
import { useMediaQuery } from './use-media-query'

export const PANES = [
  { id: 'form', label: 'Form', share: 28, minPixels: 260 },
  { id: 'yaml', label: 'YAML', share: 38, minPixels: 280 },
  { id: 'preview', label: 'Preview', share: 34, minPixels: 300 },
] as const
export type PaneId = (typeof PANES)[number]['id']

export const PANE_SCOPE = 'pane'
/** Below this the panes are tabs; as in globals.css. */
export const NARROW = '(width < 64rem)'

const PANEL_IDS = PANES.map(({ id }) => panelId(PANE_SCOPE, id))
const MINIMA = PANES.map(({ minPixels }) => minPixels)

interface PanesProps {
  /** The pane that is seen when there is room for one. */
  readonly shown: PaneId
  readonly contents: Readonly<Record<PaneId, ReactNode>>
}

/** The three panes side by side with their widths remembered; on narrow screens one at a time. */
export function Panes({ shown, contents }: PanesProps) {
  const [widths, setWidths] = useState<PaneWidths>(() => PANES.map(({ share }) => share))
  const isNarrow = useMediaQuery(NARROW)
  useLayoutEffect(() => {
    const layout = readPaneLayout(PANEL_IDS)
    if (layout) setWidths(PANEL_IDS.map((id) => layout[id] ?? 0))
  }, [])
  const measure = () =>
    PANEL_IDS.map((id) => document.getElementById(id)?.getBoundingClientRect().width ?? 0)
  const keep = () => {
    const shares = sharesOf(measure())
    writePaneLayout(Object.fromEntries(PANEL_IDS.map((id, index) => [id, shares[index] ?? 0])))
  }
  const shares = sharesOf(widths)
  // A grid: each pane has its width before those behind it have arrived.
  const columns = shares
    .map((share, index) => `minmax(${MINIMA[index]}px, ${share}fr)`)
    .join(' 1px ')
  return (
    <div
      className="grid min-h-0 flex-1 grid-rows-[minmax(0,1fr)]"
      data-panes={shown}
      id="panes"
      style={{ gridTemplateColumns: columns }}
    >
      {PANES.map(({ id, label }, index) => (
        <Fragment key={id}>
          {index > 0 && (
            <PaneSeparator
              controls={PANEL_IDS[index - 1] ?? ''}
              index={index - 1}
              label={`Width of ${PANES[index - 1]?.label}`}
              measure={measure}
              minima={MINIMA}
              onMove={setWidths}
              onMoved={keep}
              share={shares[index - 1] ?? 0}
            />
          )}
          {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: it has one of the two roles below */}
          <div
            aria-label={isNarrow ? undefined : label}
            aria-labelledby={isNarrow ? tabId(PANE_SCOPE, id) : undefined}
            className="flex min-h-0 flex-col overflow-hidden bg-surface"
            data-panel
            id={panelId(PANE_SCOPE, id)}
            role={isNarrow ? 'tabpanel' : 'region'}
          >
            {contents[id]}
          </div>
        </Fragment>
      ))}
    </div>
  )
}
