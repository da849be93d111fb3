import { readStored, writeStored } from '@/components/ui/browser-storage'
import { isRecord } from '@/components/ui/is-record'

export const LAYOUT_KEY = 'panes:v1'

/** Share of each pane in percent, by its id. */
export type PaneLayout = Readonly<Record<string, number>>

/** The widths of the last visit; null when there are none, or none that make sense. */
export function readPaneLayout(paneIds: readonly string[]): PaneLayout | null {
  const stored = readStored(LAYOUT_KEY)
  if (stored === null) return null
  const layout = parseJson(stored)
  return isLayout(layout) && paneIds.every((id) => layout[id] !== undefined) ? layout : null
}

function isLayout(value: unknown): value is PaneLayout {
  const isShare = (share: unknown) => typeof share === 'number' && share >= 0 && share <= 100
  return isRecord(value) && Object.values(value).every(isShare)
}

export function writePaneLayout(layout: PaneLayout): void {
  writeStored(LAYOUT_KEY, JSON.stringify(layout))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
