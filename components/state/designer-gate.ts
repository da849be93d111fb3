import { createStore, type StoreApi } from 'zustand/vanilla'
import { analyse } from '@/lib/analysis/analyse'
import type { Analysis, SourceFile } from '@/lib/analysis/analysis'
import type { AnalysisData } from '@/lib/analysis/analysis-data'
import { reviveAnalysis } from '@/lib/analysis/revive-analysis'
import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import type { TextEdit } from '@/lib/document/document'
import { afterPaint } from './after-paint'
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

/** Above this many characters, typing waits for a pause before the text is analysed again. */
const LARGE_TEXT = 100_000
const LARGE_TEXT_PAUSE_MS = 150

export interface GateOptions {
  readonly job: SourceFile
  readonly asset: SourceFile | null
  /** What an analysis of the two found. */
  readonly first: AnalysisData
  /** The clock, in ms. */
  readonly now?: () => number
  /** When typed text is analysed: runs `work` later and returns how to call it off. */
  readonly schedule?: (work: () => void, pauseMs: number) => () => void
}

/** How a change is remembered and shown. */
export interface Change {
  readonly origin: TextOrigin
  /** The undo step it belongs to. */
  readonly step: StepKind
  readonly lastEdits?: readonly TextEdit[] | null
  readonly shown?: DocumentRole
  /** Paint first, analyse after. */
  readonly isTyping?: boolean
}

export interface DesignerGate {
  readonly store: StoreApi<DesignerState>
  /** The state with an analysis of the very texts in it. */
  fresh(): DesignerState
  /** Takes new texts: writes, remembers, analyses. Equal texts change nothing. */
  change(next: OpenDocuments, change: Change): void
  /** Changes what is known of the files, now and in every undo step, but no text. */
  relabel(change: (one: OpenDocuments) => OpenDocuments): void
  /** Takes new texts as the beginning: there is nothing before them. */
  restore(files: OpenDocuments): void
  /** Analyses the texts by another policy; they and their history stay. */
  setPolicy(policy: SourceFile | null): void
  undo(): void
  redo(): void
}

/** The single place where the designer's state is written. */
export function createDesignerGate(options: GateOptions): DesignerGate {
  const { now = Date.now, schedule = afterPaint } = options
  let history = EMPTY_HISTORY
  let cancelAnalysis: (() => void) | null = null
  const store = createStore<DesignerState>(() => firstState(options))

  const fresh = () => {
    if (cancelAnalysis) {
      cancelAnalysis()
      cancelAnalysis = null
      store.setState((state) => analysed(state, state, now()))
    }
    return store.getState()
  }

  const write = (next: OpenDocuments, change: Omit<Change, 'step'>) => {
    cancelAnalysis?.()
    cancelAnalysis = null
    const before = store.getState()
    const state = withTexts(before, next, change)
    const flags = { canUndo: history.past.length > 0, canRedo: history.future.length > 0 }
    store.setState({ ...(change.isTyping ? state : analysed(state, before, now())), ...flags })
    if (!change.isTyping) return
    const size = next.job.text.length + (next.asset?.text.length ?? 0)
    cancelAnalysis = schedule(fresh, size > LARGE_TEXT ? LARGE_TEXT_PAUSE_MS : 0)
  }

  const change = (next: OpenDocuments, { step, ...rest }: Change) => {
    const before = documentsOf(store.getState())
    if (before.job === next.job && before.asset === next.asset) return
    history = record(history, before, step, now())
    write(next, rest)
  }

  const move = (step: typeof stepBack) => {
    const before = documentsOf(store.getState())
    const moved = step(history, before)
    if (!moved) return
    history = moved.history
    write(moved.snapshot, { origin: 'history', shown: documentChanged(before, moved.snapshot) })
  }
  const relabel = (change: (one: OpenDocuments) => OpenDocuments) => {
    history = mapSnapshots(history, change)
    store.setState(change(documentsOf(store.getState())))
  }
  const restore = (files: OpenDocuments) => {
    history = EMPTY_HISTORY
    write(files, { origin: 'load', shown: 'job' })
  }
  const undo = () => move(stepBack)
  const redo = () => move(stepForth)
  const setPolicy = (policy: SourceFile | null) => {
    const before = fresh()
    const lastGood = lastGoodUnder(policy, before, now())
    store.setState(analysed({ ...before, policy, lastGood }, before, now()))
  }
  return { store, fresh, change, relabel, restore, setPolicy, undo, redo }
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

/** Analyses the texts; while those of the file that was there before do not parse, `lastGood` stays. */
function analysed(
  state: DesignerState,
  before: Pick<DesignerState, 'job'>,
  now: number,
): DesignerState {
  const asset = state.asset && fileOf(state.asset)
  const analysis = analyse({
    job: fileOf(state.job),
    asset,
    asksForAsset: true,
    policy: state.policy,
    now: new Date(now),
  })
  const isSameFile =
    state.job.name === before.job.name && state.job.openedText === before.job.openedText
  const isGood = analysis.job.value !== undefined
  return { ...state, analysis, lastGood: isGood || !isSameFile ? analysis : state.lastGood }
}

/** While the text does not parse, the form still shows the last good one: under the same policy. */
function lastGoodUnder(
  policy: SourceFile | null,
  { analysis, lastGood }: DesignerState,
  now: number,
): Analysis {
  const { jobFile, assetFile } = lastGood
  if (lastGood === analysis) return lastGood
  return analyse({ job: jobFile, asset: assetFile, asksForAsset: true, policy, now: new Date(now) })
}

function fileOf({ name, text }: SourceFile): SourceFile {
  return { name, text }
}

function documentsOf({ job, asset }: DesignerState): OpenDocuments {
  return { job, asset }
}

/** What undo shows: the asset when it alone changed, else the job. */
function documentChanged(before: OpenDocuments, after: OpenDocuments): DocumentRole {
  return before.job === after.job && after.asset ? 'asset' : 'job'
}
