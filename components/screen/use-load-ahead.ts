import { useEffect } from 'react'
import { prepareEditorWorker } from '@/components/code/editor-worker'
import { fetchLateFacts } from '@/components/form/use-late-facts'
import { LAZY_PARTS } from '@/components/ui/lazy-part'
import { idle, savesData, whenSettled } from '@/components/ui/when-settled'

/** What is fetched in the middle of an action rather than shown. */
const OTHERS: readonly (() => Promise<unknown>)[] = [
  async () => prepareEditorWorker(),
  fetchLateFacts,
  () => import('@/lib/schedules/time-zone-names'),
  () => import('@/components/files/open-link'),
  () => import('@/components/files/open-uploads'),
  () => import('@/components/bundle/ask-route'),
  () => import('@/lib/zip/read-zip'),
  () => import('@/lib/bundle/open-bundle'),
  () => import('@/lib/bundle/bundle-files'),
  () => import('@/lib/policy/tag-policy/import-tag-policy'),
  () => import('@/lib/policy/tag-policy/write-policy'),
]

/**
 * Fetches the dialogs and the other late parts one by one while nothing else is to be done, so that
 * they open at once and without a network. Not where the user saves data.
 */
export function useLoadAhead(): void {
  useEffect(() => {
    if (savesData()) return
    let isOver = false
    const stopWaiting = whenSettled(async () => {
      for (const load of lateParts()) {
        await idle()
        if (isOver) return
        // What is missing is fetched again, and missed, when it is needed.
        await load().catch(() => null)
      }
      document.documentElement.dataset.offlineReady = ''
    })
    return () => {
      isOver = true
      stopWaiting()
    }
  }, [])
}

/** The parts one by one; those that arrive with another part come after it. */
function* lateParts(): Generator<() => Promise<unknown>> {
  for (const { fetch } of LAZY_PARTS) yield fetch
  yield* OTHERS
}
