'use client'

import { Fragment, type ReactNode, useLayoutEffect, useState } from 'react'
import { classNames } from '@/components/ui/class-names'
import { panelId, tabId } from '@/components/ui/tabs'
import { NARROW, PANE_SCOPE, PANEL_IDS, PANES, type PaneId } from './pane-ids'
import { readPaneLayout, writePaneLayout } from './pane-layout'
import { PaneSeparator } from './pane-separator'
import { type PaneWidths, sharesOf } from './pane-widths'
import { useMediaQuery } from './use-media-query'

const MINIMA = PANES.map(({ minPixels }) => minPixels)

interface PanesProps {
  /** The pane that is seen when there is room for one. */
  readonly shown: PaneId
  /** It is seen alone where there is room for all, too. */
  readonly isAlone: boolean
  readonly contents: Readonly<Record<PaneId, ReactNode>>
}

/** The three panes side by side with their widths remembered; on narrow screens one at a time. */
export function Panes({ shown, isAlone, contents }: PanesProps) {
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
      style={{ gridTemplateColumns: isAlone ? 'minmax(0, 1fr)' : columns }}
    >
      {PANES.map(({ id, label }, index) => (
        <Fragment key={id}>
          {index > 0 && !isAlone && (
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
            className={classNames(
              'min-h-0 flex-col overflow-hidden bg-surface',
              isAlone && id !== shown ? 'hidden' : 'flex',
            )}
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
