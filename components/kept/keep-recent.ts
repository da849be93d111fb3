import type { DesignerState } from '@/components/state/designer-state'
import type { DesignerStore } from '@/components/state/designer-store'
import { asOpened, isEdited, isSame } from '@/components/state/open-documents'
import type { PutAside } from './put-aside'

/**
 * Puts a changed document among the recent ones whenever another one takes its place, whatever the way:
 * opened, undone, loaded from another tab. Returns how to stop.
 */
export function keepRecent(
  store: DesignerStore,
  putAside: PutAside,
  now: () => number = Date.now,
): () => void {
  let changedAt = now()
  return store.subscribe((state, before) => {
    if (state.job === before.job && state.asset === before.asset) return
    if (isReplaced(state, before) && isEdited(before)) void putAside(before, changedAt)
    changedAt = now()
  })
}

function isReplaced(state: DesignerState, before: DesignerState): boolean {
  return state.origin === 'load' || !isSame(asOpened(state), asOpened(before))
}
