import { kept } from '@/components/kept/kept'
import { isPutAside } from '@/components/kept/put-aside'
import type { DesignerStore } from '@/components/state/designer-store'
import { notifyUndoable } from '@/components/state/notify-undoable'
import { isSame } from '@/components/state/open-documents'
import type { Notify } from '@/components/ui/notice'
import { decodeLink } from '@/lib/share/share-link'
import { takeSharedPolicy } from './take-shared-policy'

/**
 * Opens the documents of a share fragment; what was on the screen is one undo step away. A policy that
 * comes with them is used where there is none. Null when
 * they are on the screen, else why not, in words for the user: then nothing was changed.
 */
export function openLink(fragment: string, store: DesignerStore, notify: Notify): string | null {
  const link = decodeLink(fragment)
  if (link.kind !== 'ok') return link.message
  const { job, asset, policy } = link.documents
  const before = store.getState()
  if (policy) takeSharedPolicy(policy, store, notify)
  if (isSame(before, link.documents)) return null
  store.actions.open(job, asset)
  const aside = isPutAside(kept().recent, before)
    ? ` Your draft of ${before.job.name} is under Open, Recent.`
    : ''
  notifyUndoable(store, notify, {
    id: 'opened',
    message: `Opened ${job.name} from a link.${aside}`,
  })
  return null
}
