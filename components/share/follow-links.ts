import type { DesignerStore } from '@/components/state/designer-store'
import { findFragment } from '@/lib/share/find-fragment'
import type { Notify } from '../ui/notice'

/**
 * Opens the link in the address bar, now and whenever one is put there, and takes it off the bar: a
 * reload then brings the draft with all that was changed since. `ready`: the first one is open, or
 * there was none. A link that cannot be opened changes nothing and stays where it is.
 */
export function followLinks(
  store: DesignerStore,
  notify: Notify,
): { readonly ready: Promise<void>; readonly stop: () => void } {
  const follow = () => followLink(store, notify)
  window.addEventListener('hashchange', follow)
  return { ready: follow(), stop: () => window.removeEventListener('hashchange', follow) }
}

async function followLink(store: DesignerStore, notify: Notify): Promise<void> {
  if (findFragment(location.hash) === null) return
  const message = await openCurrent(store, notify)
  if (message === null) return
  const leave = { label: 'Remove the link', run: clearFragment }
  const dismiss = notify({
    id: 'opened',
    message: `${message} Your draft is as it was.`,
    actions: [leave],
  })
  window.addEventListener('hashchange', dismiss, { once: true })
}

/** Null when there is nothing to say. */
async function openCurrent(store: DesignerStore, notify: Notify): Promise<string | null> {
  // Loaded when there is a link: most visits have none.
  const opener = await import('@/components/files/open-link').catch(() => null)
  if (!opener) return 'The link could not be opened: a part of the page did not load. Reload it.'
  // Read again: another call may have opened the link meanwhile.
  const fragment = findFragment(location.hash)
  const message = fragment && opener.openLink(fragment, store, notify)
  if (message === null) clearFragment()
  return message
}

/** Takes the link off the address bar. */
function clearFragment(): void {
  history.replaceState(history.state, '', location.pathname + location.search)
}
