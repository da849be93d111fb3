import { notifyWhile } from '@/components/state/notify-while'
import type { DesignerStore } from '@/components/state/use-designer'
import type { Notify } from '@/components/ui/notice'
import type { SourceFile } from '@/lib/analysis/analysis'
import { takePolicy } from './take-policy'

/** Checks the job by a policy that was dropped or opened; null, or why not. */
export async function openPolicy(
  file: SourceFile,
  store: DesignerStore,
  notify: Notify,
): Promise<string | null> {
  const taken = await takePolicy(file)
  if (!taken.ok) return taken.message
  const before = store.getState().policy
  store.actions.setPolicy(taken.policy)
  const left = taken.notes?.length ?? 0
  const notice = {
    id: 'policy',
    message:
      left > 0
        ? `The job is now checked by ${file.name}. Not all of it was taken over: see Policy.`
        : `The job is now checked by ${file.name}.`,
    actions: [{ label: 'Take back', run: () => store.actions.setPolicy(before) }],
  }
  notifyWhile(store, notify, notice, ({ policy }) => policy === taken.policy)
  return null
}
