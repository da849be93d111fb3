import { panelId } from '@/components/ui/tabs'

/** The panes from left to right, with what each has of the width at first and at least. */
export const PANES = [
  { id: 'form', label: 'Form', share: 28, minPixels: 260 },
  { id: 'yaml', label: 'YAML', share: 38, minPixels: 280 },
  { id: 'preview', label: 'Preview', share: 34, minPixels: 300 },
] as const
export type PaneId = (typeof PANES)[number]['id']

export const PANE_SCOPE = 'pane'
/** Below this the panes are tabs; as in globals.css. */
export const NARROW = '(width < 64rem)'

/** The ids of the panes' elements, in the same order. */
export const PANEL_IDS = PANES.map(({ id }) => panelId(PANE_SCOPE, id))
