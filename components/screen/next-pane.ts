import { PANES, type PaneId } from './pane-ids'

/**
 * The pane that F6 (`step` 1) or Shift+F6 (-1) leads to, round and round. From outside of the panes:
 * the one in sight on a narrow screen, else the first or the last.
 */
export function nextPane(from: PaneId | null, step: 1 | -1, inSight: PaneId | null): PaneId {
  const ids = PANES.map(({ id }) => id)
  const outside = inSight ?? (step === 1 ? ids[0] : ids.at(-1))
  const index = from === null ? -1 : ids.indexOf(from)
  const next = index === -1 ? outside : ids[(index + step + ids.length) % ids.length]
  return next ?? 'form'
}
