import type { DesignerStore } from '@/components/state/designer-store'
import type { Notify } from '@/components/ui/notice'

/** Says what was just opened, with Undo for as long as undo would take that very step back. */
export function notifyOpened(store: DesignerStore, notify: Notify, message: string): void {
  const dismiss = notify({
    id: 'opened',
    message,
    actions: [{ label: 'Undo', run: store.actions.undo }],
  })
  const { revision } = store.getState()
  const stop = store.subscribe((state) => {
    if (state.revision === revision) return
    stop()
    dismiss()
  })
}
