import { readStored, writeStored } from '../ui/browser-storage'

const RESOURCE_VIEWS = ['picture', 'list'] as const
export type ResourceView = (typeof RESOURCE_VIEWS)[number]

const KEY = 'resource-view'
const listeners = new Set<() => void>()
// Also holds where the browser forbids storage.
let chosen: ResourceView | null = null

/** The view of the resources that was chosen last: the picture, or the list. */
export function resourceView(): ResourceView {
  const stored = readStored(KEY)
  return chosen ?? RESOURCE_VIEWS.find((view) => view === stored) ?? 'picture'
}

/** Chooses a view for this page and the next visits. */
export function chooseResourceView(view: ResourceView): void {
  chosen = view
  writeStored(KEY, view)
  for (const listener of listeners) listener()
}

export function onResourceViewChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
