import type { DesignerState } from '@/components/state/designer-state'
import type { DesignerStore } from '@/components/state/designer-store'
import { notifyWhile } from '@/components/state/notify-while'
import type { Notify } from '@/components/ui/notice'

/** Says what was just opened, with Undo for as long as undo would take that very step back. */
export function notifyOpened(store: DesignerStore, notify: Notify, message: string): void {
  const { revision } = store.getState()
  const undo = { label: 'Undo', run: store.actions.undo }
  const isLatest = (state: DesignerState) => state.revision === revision
  notifyWhile(store, notify, { id: 'opened', message, actions: [undo] }, isLatest)
}
