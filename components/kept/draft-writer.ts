import type { DesignerStore } from '@/components/state/designer-store'
import type { OpenDocuments } from '@/components/state/open-documents'
import type { WriteOutcome } from '@/components/ui/browser-storage'
import type { DraftStatus } from './draft-status'
import type { Kept } from './kept'
import { noteDraft } from './kept-mark'
import { forgetLastWords, writeLastWords } from './last-words'
import { createSaveTimer } from './save-timer'

export interface DraftWriterOptions {
  readonly store: DesignerStore
  readonly kept: Kept
  readonly tell: (status: DraftStatus) => void
  /** Where the draft goes when another tab's may not be replaced. */
  readonly asideId: string
  /** Another tab has stored a draft that this one has not seen. */
  readonly onTaken: (draft: OpenDocuments) => void
  readonly onOutcome: (outcome: WriteOutcome) => void
}

export interface DraftWriter {
  /** The texts have changed: they are written shortly. */
  changed(): void
  /** Writes the texts now, unless they are written; what changes meanwhile is written after it. */
  save(): Promise<void>
  /** The texts are those that are stored. */
  isStored(): void
  /** The page goes away, and may not see the end of its writing. */
  leave(): void
  stop(): void
}

/** Writes the draft, one write at a time and the newest last, and tells how it stands. */
export function createDraftWriter(options: DraftWriterOptions): DraftWriter {
  const { store, kept, tell, asideId, onTaken, onOutcome } = options
  const { draft: storage, recent, tab } = kept
  const timer = createSaveTimer(() => void save())
  let stored = textsOf(store)
  let isWriting = false
  let hasLastWords = false

  const isUpToDate = () => !isWriting && isSame(textsOf(store), stored)
  const tellStored = () => {
    timer.stop()
    tell(kept.isDurable ? 'saved' : 'kept')
  }
  const changed = () => {
    if (isUpToDate()) return tellStored()
    tell('waiting')
    timer.start()
  }
  const take = (draft: OpenDocuments) => {
    stored = draft
    noteDraft()
    if (hasLastWords) forgetLastWords(tab)
    hasLastWords = false
    tellStored()
  }
  const save = async () => {
    timer.stop()
    store.settle()
    if (isWriting || isUpToDate()) return
    const draft = textsOf(store)
    isWriting = true
    const outcome = await storage.save(draft)
    isWriting = false
    if (outcome === 'written') take(draft)
    else tell('unsaved')
    if (outcome === 'taken') onTaken(draft)
    else onOutcome(outcome)
    if (!isSame(textsOf(store), draft)) changed()
  }
  return {
    changed,
    save,
    isStored() {
      stored = textsOf(store)
      tellStored()
    },
    leave() {
      void save()
      const aside = recent.waiting()
      const isLate = !isUpToDate()
      if (!isLate && aside.length === 0) return
      const { draft, over } = storage.lastWords(textsOf(store))
      writeLastWords({ tab, at: Date.now(), asideId, draft: isLate ? draft : null, over, aside })
      hasLastWords = true
      noteDraft()
    },
    stop() {
      timer.stop()
      store.settle()
      if (!isSame(textsOf(store), stored)) void storage.save(textsOf(store))
    },
  }
}

/** The texts on the screen. */
export function textsOf(store: DesignerStore): OpenDocuments {
  const { job, asset } = store.getState()
  return { job, asset }
}

/** Whether nothing has been changed between the two. */
function isSame(one: OpenDocuments, other: OpenDocuments): boolean {
  return one.job === other.job && one.asset === other.asset
}
