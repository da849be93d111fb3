import { useEffect } from 'react'
import { prepareEditorWorker } from '@/components/code/editor-worker'
import { LAZY_PARTS } from '@/components/ui/lazy-part'

/** How long the screen must be there before anything is fetched ahead. */
const SETTLED_MS = 1500

/** What is fetched in the middle of an action rather than shown. */
const OTHERS: readonly (() => Promise<unknown>)[] = [
  async () => prepareEditorWorker(),
  () => import('@/components/files/open-link'),
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
    const start = setTimeout(async () => {
      for (const load of lateParts()) {
        await idle()
        if (isOver) return
        // What is missing is fetched again, and missed, when it is needed.
        await load().catch(() => null)
      }
      document.documentElement.dataset.offlineReady = ''
    }, SETTLED_MS)
    return () => {
      isOver = true
      clearTimeout(start)
    }
  }, [])
}

/** The parts one by one; those that arrive with another part come after it. */
function* lateParts(): Generator<() => Promise<unknown>> {
  for (const { fetch } of LAZY_PARTS) yield fetch
  yield* OTHERS
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2000 })
    else setTimeout(resolve, 50)
  })
}

function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true
}
