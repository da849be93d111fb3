import { notifyWhile } from '@/components/state/notify-while'
import { isSameText } from '@/components/state/present-files'
import type { DesignerStore } from '@/components/state/use-designer'
import type { Notify } from '@/components/ui/notice'
import type { SourceFile } from '@/lib/analysis/analysis'

/**
 * A policy that came with a link: used where there is none, so that both see the same findings; one that
 * is in use stays, and the other is offered.
 */
export function takeSharedPolicy(shared: SourceFile, store: DesignerStore, notify: Notify): void {
  const own = store.getState().policy
  if (isSameText(own, shared)) return
  if (own === null) {
    store.actions.setPolicy(shared)
    const message = `The job is checked by ${shared.name}, which came with the link.`
    const remove = { label: 'Remove the policy', run: () => store.actions.setPolicy(null) }
    const notice = { id: 'policy', message, actions: [remove] }
    notifyWhile(store, notify, notice, ({ policy }) => policy === shared)
    return
  }
  const message = `The link brings another policy, ${shared.name}. The job is checked by yours, ${own.name}.`
  const take = { label: 'Use the one of the link', run: () => store.actions.setPolicy(shared) }
  notifyWhile(
    store,
    notify,
    { id: 'policy', message, actions: [take] },
    ({ policy }) => policy === own,
  )
}
