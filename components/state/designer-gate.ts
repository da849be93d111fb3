import { createStore, type StoreApi } from 'zustand/vanilla'
import type { SourceFile } from '@/lib/analysis/analysis'
import type { AnalysisData } from '@/lib/analysis/analysis-data'
import { reviveAnalysis } from '@/lib/analysis/revive-analysis'
import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import type { ParsedDocument, TextEdit } from '@/lib/document/document'
import { afterPaint } from './after-paint'
import type { DesignerState, TextOrigin } from './designer-state'
import type { Engine } from './engine'
import { followTexts } from './follow-texts'
import type { OpenDocuments } from './open-documents'
import { createReadings } from './readings'
import {
  EMPTY_HISTORY,
  mapSnapshots,
  record,
  type StepKind,
  stepBack,
  stepForth,
} from './undo-history'
import { createWaitingWork, type Schedule } from './waiting-work'

/** Above this many characters, typing waits for a pause before the text is analysed again. */
const LARGE_TEXT = 100_000
const LARGE_TEXT_PAUSE_MS = 150

export interface GateOptions {
  readonly job: SourceFile
  readonly asset: SourceFile | null
  /** What an analysis of the two found. */
  readonly first: AnalysisData
  /** What analyses every other text. */
  readonly engine: Engine
  /** The clock, in ms. */
  readonly now?: () => number
  /** When typed text is analysed. */
  readonly schedule?: Schedule
}

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

export interface DesignerGate {
  readonly store: StoreApi<DesignerState>
  /** The state once its analysis is of the very texts in it. */
  fresh(): Promise<DesignerState>
  /** The document of a text as it is now; null where there is none. Broken text has no tree. */
  read(document: DocumentRole): ParsedDocument | null
  /** Takes new texts: writes, remembers, analyses. Equal texts change nothing. */
  change(next: OpenDocuments, change: Change, read?: ParsedDocument): void
  /** Does work that ends in a change after the next paint; of equal keys the last alone. */
  later(key: string, work: () => void): void
  /** Does at once what waits for the paint. */
  settle(): void
  /** Changes what is known of the files, now and in every undo step, but no text. */
  relabel(change: (one: OpenDocuments) => OpenDocuments): void
  /** Takes new texts as the beginning: there is nothing before them. */
  restore(files: OpenDocuments): void
  /** Analyses the texts by another policy; they and their history stay. */
  setPolicy(policy: SourceFile | null): void
  /** Analyses the texts as they are, by the present time. */
  refresh(): void
  undo(): void
  redo(): void
}

/** The single place where the designer's state is written. */
export function createDesignerGate(options: GateOptions): DesignerGate {
  const { engine, first, now = Date.now, schedule = afterPaint } = options
  let history = EMPTY_HISTORY
  let fileNumber = 0
  const readings = createReadings()
  const waiting = createWaitingWork(schedule)
  const store = createStore<DesignerState>(() => firstState(options))
  const { settle } = waiting
  const follower = followTexts({
    store,
    engine,
    readings,
    first,
    now,
    fileNumber: () => fileNumber,
    settle,
  })
  const pause = waitingToFollow(schedule, follower.follow)

  const write = (next: OpenDocuments, change: Omit<Change, 'step'>) => {
    const before = store.getState()
    const isOther = !isSameFile(before, next)
    if (isOther) fileNumber += 1
    const job = change.isTyping ? null : readings.read(next.job.text)
    const isRead = job && (isOther || job.value !== undefined)
    store.setState({
      ...withTexts(before, next, change),
      ...(isRead && { readable: job }),
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
    })
    const size = next.job.text.length + (next.asset?.text.length ?? 0)
    const isTyped = change.isTyping || change.origin === 'form'
    if (isTyped) pause.start(size > LARGE_TEXT ? LARGE_TEXT_PAUSE_MS : 0)
    else pause.end()
  }

  const change = (next: OpenDocuments, { step, ...rest }: Change, read?: ParsedDocument) => {
    const before = documentsOf(store.getState())
    if (before.job === next.job && before.asset === next.asset) return
    if (read) readings.keep(read)
    history = record(history, before, step, now())
    write(next, rest)
  }

  const move = (step: typeof stepBack) => {
    settle()
    const before = documentsOf(store.getState())
    const moved = step(history, before)
    if (!moved) return
    history = moved.history
    write(moved.snapshot, { origin: 'history', shown: documentChanged(before, moved.snapshot) })
  }
  return {
    store,
    later: waiting.later,
    settle,
    change,
    async fresh() {
      settle()
      pause.end()
      await follower.caughtUp()
      return store.getState()
    },
    read(document) {
      settle()
      const { job, asset } = store.getState()
      const file = { job, asset }[document]
      return file && readings.read(file.text)
    },
    relabel(change) {
      settle()
      history = mapSnapshots(history, change)
      store.setState(change(documentsOf(store.getState())))
    },
    restore(files) {
      settle()
      history = EMPTY_HISTORY
      write(files, { origin: 'load', shown: 'job' })
    },
    setPolicy(policy) {
      settle()
      store.setState({ policy })
      pause.end()
    },
    refresh: follower.follow,
    undo: () => move(stepBack),
    redo: () => move(stepForth),
  }
}

/** Calls `follow` after a paint or a pause, again from the start with each `start`; `end` calls it now. */
function waitingToFollow(schedule: Schedule, follow: () => void) {
  let cancel: (() => void) | null = null
  const callOff = () => {
    cancel?.()
    cancel = null
  }
  return {
    start(pauseMs: number) {
      callOff()
      cancel = schedule(() => {
        cancel = null
        follow()
      }, pauseMs)
    },
    end() {
      callOff()
      follow()
    },
  }
}

function firstState({ job, asset, first }: GateOptions): DesignerState {
  const analysis = reviveAnalysis({ job, asset }, first)
  return {
    job: { ...job, openedText: job.text },
    asset: asset && { ...asset, openedText: asset.text },
    policy: null,
    shown: 'job',
    revision: 0,
    origin: 'load',
    lastEdits: null,
    analysis,
    lastGood: analysis,
    goodFile: 0,
    readable: analysis.job,
    trouble: null,
    canUndo: false,
    canRedo: false,
    reveal: null,
    pointed: null,
    wantedField: null,
    earlierBundle: null,
  }
}

function withTexts(
  state: DesignerState,
  next: OpenDocuments,
  change: Omit<Change, 'step'>,
): DesignerState {
  const shown = change.shown ?? state.shown
  return {
    ...state,
    job: next.job,
    asset: next.asset,
    shown: next.asset ? shown : 'job',
    revision: state.revision + 1,
    origin: change.origin,
    lastEdits: change.lastEdits ?? null,
    reveal: null,
  }
}

function documentsOf({ job, asset }: DesignerState): OpenDocuments {
  return { job, asset }
}

function isSameFile({ job: one }: OpenDocuments, { job: other }: OpenDocuments): boolean {
  return one.name === other.name && one.openedText === other.openedText
}

/** What undo shows: the asset when it alone changed, else the job. */
function documentChanged(before: OpenDocuments, after: OpenDocuments): DocumentRole {
  return before.job === after.job && after.asset ? 'asset' : 'job'
}
