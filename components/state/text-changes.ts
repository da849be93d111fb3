import type { StoreApi } from 'zustand/vanilla'
import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import type { ParsedDocument, TextEdit } from '@/lib/document/document'
import type { DesignerState, TextOrigin } from './designer-state'
import type { OpenDocuments } from './open-documents'
import {
  EMPTY_HISTORY,
  mapSnapshots,
  record,
  type StepKind,
  stepBack,
  stepForth,
} from './undo-history'

/** How a change is remembered and shown. */
export interface Change {
  readonly origin: TextOrigin
  /** The undo step it belongs to. */
  readonly step: StepKind
  readonly lastEdits?: readonly TextEdit[] | null
  readonly shown?: DocumentRole
  /** Paint first, read and analyse after. */
  readonly isTyping?: boolean
}

/** The changes of the texts, each remembered for undo and redo. */
export interface TextChanges {
  /** Takes new texts, one of them read perhaps: writes, remembers, analyses. Equal texts change nothing. */
  change(next: OpenDocuments, change: Change, read?: ParsedDocument): void
  /** Changes what is known of the files, now and in every undo step, but no text. */
  relabel(change: (one: OpenDocuments) => OpenDocuments): void
  /** Takes new texts as the beginning: there is nothing before them. */
  restore(files: OpenDocuments): void
  undo(): void
  redo(): void
}

/** Whether undo and redo have where to go. */
export type Ways = Pick<DesignerState, 'canUndo' | 'canRedo'>

interface ChangesOptions {
  readonly store: StoreApi<DesignerState>
  readonly settle: () => void
  readonly now: () => number
  readonly write: (next: OpenDocuments, change: Omit<Change, 'step'>, ways: Ways) => void
  readonly keep: (document: ParsedDocument) => void
}

export function createTextChanges({
  store,
  settle,
  now,
  write,
  keep,
}: ChangesOptions): TextChanges {
  let history = EMPTY_HISTORY
  const waysOf = (): Ways => ({
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  })
  const move = (step: typeof stepBack) => {
    settle()
    const before = documentsOf(store.getState())
    const moved = step(history, before)
    if (!moved) return
    history = moved.history
    const shown = documentChanged(before, moved.snapshot)
    write(moved.snapshot, { origin: 'history', shown }, waysOf())
  }
  return {
    change(next, { step, ...rest }, read) {
      const before = documentsOf(store.getState())
      if (before.job === next.job && before.asset === next.asset) return
      if (read) keep(read)
      history = record(history, before, step, now())
      write(next, rest, waysOf())
    },
    relabel(change) {
      settle()
      history = mapSnapshots(history, change)
      store.setState(change(documentsOf(store.getState())))
    },
    restore(files) {
      settle()
      history = EMPTY_HISTORY
      write(files, { origin: 'load', shown: 'job' }, waysOf())
    },
    undo: () => move(stepBack),
    redo: () => move(stepForth),
  }
}

function documentsOf({ job, asset }: DesignerState): OpenDocuments {
  return { job, asset }
}

/** What undo shows: the asset when it alone changed, else the job. */
function documentChanged(before: OpenDocuments, after: OpenDocuments): DocumentRole {
  return before.job === after.job && after.asset ? 'asset' : 'job'
}
