import type { Notice, Notify } from '@/components/ui/notice'
import type { DesignerState } from './designer-state'
import type { DesignerStore } from './designer-store'

/**
 * Shows a notice for as long as what it says is true of the state; a notice that is no longer true when
 * it comes is not shown. Returns how to take it off before.
 */
export function notifyWhile(
  store: Pick<DesignerStore, 'getState' | 'subscribe'>,
  notify: Notify,
  notice: Notice,
  isTrue: (state: DesignerState) => boolean,
): () => void {
  if (!isTrue(store.getState())) return () => {}
  const dismiss = notify(notice)
  const stop = store.subscribe((state) => {
    if (!isTrue(state)) end()
  })
  const end = () => {
    stop()
    dismiss()
  }
  return end
}
