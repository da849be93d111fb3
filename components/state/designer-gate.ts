import { createStore, type StoreApi } from 'zustand/vanilla'
import type { SourceFile } from '@/lib/analysis/analysis'
import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import type { ParsedDocument } from '@/lib/document/document'
import { afterPaint } from './after-paint'
import type { DesignerState } from './designer-state'
import type { Engine } from './engine'
import { type FirstFiles, firstState } from './first-state'
import { followTexts } from './follow-texts'
import type { OpenDocuments } from './open-documents'
import { createReadings } from './readings'
import { type Change, createTextChanges, type TextChanges, type Ways } from './text-changes'
import { createWaitingWork, type Schedule, type WaitingWork } from './waiting-work'

/** Above this many characters, typing waits for a pause before the text is analysed again. */
const LARGE_TEXT = 100_000
const LARGE_TEXT_PAUSE_MS = 150

export interface GateOptions extends FirstFiles {
  /** What analyses every other text. */
  readonly engine: Engine
  /** The clock, in ms. */
  readonly now?: () => number
  /** When typed text is analysed. */
  readonly schedule?: Schedule
}

export interface DesignerGate extends TextChanges, WaitingWork {
  readonly store: StoreApi<DesignerState>
  /** The state once its analysis is of the very texts in it. */
  fresh(): Promise<DesignerState>
  /** The document of a text as it is now; null where there is none. Broken text has no tree. */
  read(document: DocumentRole): ParsedDocument | null
  /** Analyses the texts by another policy; they and their history stay. */
  setPolicy(policy: SourceFile | null): void
  /** Analyses the texts as they are, by the present time. */
  refresh(): void
}

/** The single place where the designer's state is written. */
export function createDesignerGate(options: GateOptions): DesignerGate {
  const { engine, first, now = Date.now, schedule = afterPaint } = options
  const store = createStore<DesignerState>(() => firstState(options))
  const readings = createReadings()
  const { later, settle } = createWaitingWork(schedule)
  let fileNumber = 0
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

  const write = (next: OpenDocuments, change: Omit<Change, 'step'>, ways: Ways) => {
    const before = store.getState()
    const isOther = !isSameFile(before, next)
    if (isOther) fileNumber += 1
    const job = change.isTyping ? null : readings.read(next.job.text)
    const isRead = job && (isOther || job.value !== undefined)
    store.setState({
      ...withTexts(before, next, change),
      fileNumber,
      ...(isRead && { readable: job }),
      ...ways,
    })
    const size = next.job.text.length + (next.asset?.text.length ?? 0)
    const isTyped = change.isTyping || change.origin === 'form'
    if (isTyped) pause.start(size > LARGE_TEXT ? LARGE_TEXT_PAUSE_MS : 0)
    else pause.end()
  }
  return {
    store,
    later,
    settle,
    refresh: follower.follow,
    ...createTextChanges({ store, settle, now, write, keep: readings.keep }),
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
    setPolicy(policy) {
      settle()
      store.setState({ policy })
      pause.end()
    },
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

function isSameFile({ job: one }: OpenDocuments, { job: other }: OpenDocuments): boolean {
  return one.name === other.name && one.openedText === other.openedText
}
