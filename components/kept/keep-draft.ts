import type { DesignerStore } from '@/components/state/designer-store'
import { isEdited } from '@/components/state/open-documents'
import type { WriteOutcome } from '@/components/ui/browser-storage'
import type { Notify } from '@/components/ui/notice'
import type { DraftStatus } from './draft-status'
import { createDraftWriter, textsOf } from './draft-writer'
import type { Kept } from './kept'
import { newEntryId, type PutAside } from './put-aside'

const NOT_SAVED = {
  full: "The browser's storage is full, so the draft will not survive a reload. Download the bundle, or copy the text, to keep it.",
  forbidden: 'The browser stores nothing for this page, so the draft will not survive a reload.',
} as const

export interface KeepDraftOptions {
  readonly store: DesignerStore
  readonly kept: Kept
  readonly notify: Notify
  readonly putAside: PutAside
  readonly tell: (status: DraftStatus) => void
  /** Saves the file, where the draft cannot be kept. */
  readonly save: () => void
}

/**
 * Puts the draft of the last visit in place, then stores every change shortly after it was made.
 * A draft of another tab is never replaced without asking, and whichever of the two does not stay
 * is put aside. Returns how to stop.
 */
export function keepDraft(options: KeepDraftOptions): () => void {
  const { store, kept, notify, putAside, tell, save } = options
  const unsavedId = newEntryId()
  const isRestored = restoreDraft(options)
  let told: WriteOutcome = 'written'
  let takeOff = () => {}
  const writer = createDraftWriter({
    store,
    kept,
    tell,
    asideId: unsavedId,
    onTaken(draft) {
      // Nobody may come back to choose.
      void putAside(draft, Date.now(), unsavedId)
      askWhichDraft()
    },
    onOutcome(outcome) {
      if (outcome === told) return
      takeOff()
      takeOff =
        outcome === 'written'
          ? () => {}
          : notify({
              id: 'draft',
              message: NOT_SAVED[outcome],
              actions: [{ label: 'Save the file', run: save }],
            })
      told = outcome
    },
  })
  if (isRestored) writer.isStored()
  const unsubscribe = store.subscribe(({ job, asset }, before) => {
    if (job !== before.job || asset !== before.asset) writer.changed()
  })
  const saveOnHide = () => document.visibilityState === 'hidden' && void writer.save()
  document.addEventListener('visibilitychange', saveOnHide)
  window.addEventListener('pagehide', writer.leave)
  return () => {
    writer.stop()
    unsubscribe()
    document.removeEventListener('visibilitychange', saveOnHide)
    window.removeEventListener('pagehide', writer.leave)
  }

  function askWhichDraft() {
    notify({
      id: 'draft',
      message:
        'Another tab has stored a different draft. What you change here is kept under Open, Recent until you choose.',
      actions: [
        { label: 'Keep this one', run: () => void keepThis() },
        { label: 'Load the other', run: () => void loadOther() },
      ],
    })
  }

  async function keepThis() {
    const other = await kept.draft.load()
    if (other) await putAside(other, Date.now())
    await writer.save()
    await kept.recent.change((entries) => entries.filter(({ id }) => id !== unsavedId))
  }

  async function loadOther() {
    const draft = await kept.draft.load()
    if (draft) store.replace(draft)
    writer.isStored()
  }
}

/** Puts the draft in place that this tab knows; whether there was one. */
function restoreDraft({ store, kept, notify, putAside }: KeepDraftOptions): boolean {
  const draft = kept.draft.known()
  if (draft === null) return false
  if (draft === 'unreadable') {
    notify({
      id: 'draft',
      message: 'The draft of your last visit could not be read, so this is the example.',
    })
    return false
  }
  // Typed before anybody knew of the draft.
  if (isEdited(textsOf(store))) void putAside(textsOf(store), Date.now())
  store.restore(draft)
  return true
}
