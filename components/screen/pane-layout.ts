import * as z from 'zod'
import { readStored, writeStored } from '@/components/ui/browser-storage'

export const LAYOUT_KEY = 'panes:v1'

/** Share of each pane in percent, by its id. */
export type PaneLayout = Readonly<Record<string, number>>

const layoutSchema = z.record(z.string(), z.number().min(0).max(100))

/** The widths of the last visit; null when there are none, or none that make sense. */
export function readPaneLayout(paneIds: readonly string[]): PaneLayout | null {
  const stored = readStored(LAYOUT_KEY)
  if (stored === null) return null
  const layout = layoutSchema.safeParse(parseJson(stored)).data
  const fits = layout && paneIds.every((id) => layout[id] !== undefined)
  return fits ? layout : null
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
