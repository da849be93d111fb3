'use client'

import type { Pointed, PointingPane } from './designer-state'
import { useDesigner } from './use-designer'

/** Whether another pane points at something of `pane`; draws again only when that changes. */
export function useLinked(pane: PointingPane, isLinked: (pointed: Pointed) => boolean): boolean {
  return useDesigner(
    ({ pointed }) => pointed !== null && pointed.from !== pane && isLinked(pointed),
  )
}
