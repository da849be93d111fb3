import type { DesignerStore } from '@/components/state/designer-store'
import type { WriteOutcome } from '@/components/ui/browser-storage'
import type { Notify } from '@/components/ui/notice'
import { createDraftStorage } from './draft-storage'
import { newEntryId, type PutAside } from './put-aside'
import { changeRecent } from './recent-storage'

const SAVE_AFTER_MS = 300

const NOT_SAVED = {
  full: "The browser's storage is full, so the draft will not survive a reload. Download the bundle, or copy the text, to keep it.",
  forbidden: 'The browser stores nothing for this page, so the draft will not survive a reload.',
} as const

/**
 * Puts the draft of the last visit in place, then stores every change shortly after it was made.
 * A draft of another tab is never replaced without asking, and whichever of the two does not stay
 * is put aside. Returns how to stop.
 */
export function keepDraft(store: DesignerStore, notify: Notify, putAside: PutAside): () => void {
  const storage = createDraftStorage()
  const unsavedId = newEntryId()
  restore()
  let saved = texts()
  let told: WriteOutcome = 'written'
  let timer: ReturnType<typeof setTimeout> | undefined
  const unsubscribe = store.subscribe(({ job, asset }) => {
    if (job === saved.job && asset === saved.asset) return
    clearTimeout(timer)
    timer = setTimeout(save, SAVE_AFTER_MS)
  })
  const saveOnLeave = () => document.visibilityState === 'hidden' && save()
  document.addEventListener('visibilitychange', saveOnLeave)
  window.addEventListener('pagehide', save)
  return () => {
    save()
    unsubscribe()
    document.removeEventListener('visibilitychange', saveOnLeave)
    window.removeEventListener('pagehide', save)
  }

  function texts() {
    const { job, asset } = store.getState()
    return { job, asset }
  }

  function restore() {
    const draft = storage.load()
    if (draft === null) return
    if (draft !== 'unreadable') return store.restore(draft)
    notify({
      id: 'draft',
      message: 'The draft of your last visit could not be read, so this is the example.',
    })
  }

  function save() {
    clearTimeout(timer)
    store.settle()
    const next = texts()
    if (next.job === saved.job && next.asset === saved.asset) return
    const outcome = storage.save(next)
    if (outcome === 'taken') {
      // Nobody may come back to choose.
      putAside(next, Date.now(), unsavedId)
      return askWhichDraft()
    }
    saved = next
    if (outcome !== 'written' && outcome !== told)
      notify({ id: 'draft', message: NOT_SAVED[outcome] })
    told = outcome
  }

  function askWhichDraft() {
    notify({
      id: 'draft',
      message:
        'Another tab has stored a different draft. What you change here is kept under Open, Recent until you choose.',
      actions: [
        { label: 'Keep this one', run: keepThis },
        { label: 'Load the other', run: loadOther },
      ],
    })
  }

  function keepThis() {
    const other = storage.load()
    if (other && other !== 'unreadable') putAside(other, Date.now())
    save()
    changeRecent((entries) => entries.filter(({ id }) => id !== unsavedId))
  }

  function loadOther() {
    const draft = storage.load()
    if (draft && draft !== 'unreadable') store.replace(draft)
    saved = texts()
  }
}
