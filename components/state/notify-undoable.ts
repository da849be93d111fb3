import type { Notify } from '@/components/ui/notice'
import type { DesignerState } from './designer-state'
import type { DesignerStore } from './designer-store'
import { notifyWhile } from './notify-while'

/** Says what was just done, with Undo for as long as undo would take that very step back. */
export function notifyUndoable(
  store: DesignerStore,
  notify: Notify,
  notice: { readonly id: string; readonly message: string },
): void {
  const { revision } = store.getState()
  const undo = { label: 'Undo', run: store.actions.undo }
  const isLatest = (state: DesignerState) => state.revision === revision
  notifyWhile(store, notify, { ...notice, actions: [undo] }, isLatest)
}
