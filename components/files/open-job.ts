import type { PickedFile } from '@/components/state/designer-state'
import { notifyUndoable } from '@/components/state/notify-undoable'
import { isEdited } from '@/components/state/open-documents'
import type { DesignerStore } from '@/components/state/use-designer'
import type { Notify } from '@/components/ui/notice'

/** Opens a job; says so when changes went out of sight, since undo can bring them back. */
export function openJob(
  job: PickedFile,
  asset: PickedFile | null,
  store: DesignerStore,
  notify: Notify,
): void {
  const before = store.getState()
  store.actions.open(job, asset)
  if (!isEdited(before)) return
  const message = `Opened ${job.name}. Your changes to ${before.job.name} are one undo step away.`
  notifyUndoable(store, notify, { id: 'opened', message })
}
