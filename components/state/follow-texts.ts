import type { StoreApi } from 'zustand/vanilla'
import type { Analysis } from '@/lib/analysis/analysis'
import type { AnalysisData } from '@/lib/analysis/analysis-data'
import { type AnalysedFiles, reviveAnalysis } from '@/lib/analysis/revive-analysis'
import type { DesignerState } from './designer-state'
import { type Engine, EngineTrouble } from './engine'
import { isSameFiles, isSameText, presentFiles } from './present-files'
import type { Readings } from './readings'

/** Above this many characters the panes take longer to draw than there is between two keys. */
const LARGE_TEXT = 40_000
/** So long without a change, and somebody has paused; the panes wait no longer than `MOST_PAUSES` of them. */
const PAUSE_MS = 100
const MOST_PAUSES = 5

export interface FollowOptions {
  readonly store: StoreApi<DesignerState>
  readonly engine: Engine
  readonly readings: Readings
  /** What the analysis in the store was made of. */
  readonly first: AnalysisData
  readonly now: () => number
  /** Grows when another file takes the place of the one on the screen. */
  readonly fileNumber: () => number
  /** Called before an analysis is shown: what waits to be written is written. */
  readonly settle: () => void
}

/** Keeps the analysis in the store that of the texts in it: one at a time, of the newest. */
export interface TextFollower {
  /** Analyses the texts as they are now, or once the analysis that runs is there. */
  follow(): void
  /** Resolves once the analysis is of the texts, or cannot be had. */
  caughtUp(): Promise<void>
}

export function followTexts(options: FollowOptions): TextFollower {
  const { store, engine, readings, now, fileNumber, settle } = options
  let shownFile = fileNumber()
  let given = options.first
  let asked: AnalysedFiles | null = null
  /** What could not be analysed is not tried again until it changes. */
  let failed: AnalysedFiles | null = null
  let running: Promise<void> | null = null

  const analyse = (files: AnalysedFiles) => {
    asked = files
    return engine.analyse({ ...files, now: now() })
  }
  const isCurrent = () =>
    isSameFiles(filesOf(store.getState().analysis), presentFiles(store.getState()))

  /** While the text does not parse, the last good one is shown still: under the same policy. */
  const followPolicy = async () => {
    const { lastGood, analysis, policy } = store.getState()
    if (lastGood === analysis || isSameText(lastGood.policyFile, policy)) return
    const files = { job: lastGood.jobFile, asset: lastGood.assetFile, policy }
    const data = await analyse(files)
    if (store.getState().lastGood !== lastGood) return
    store.setState({ lastGood: reviveAnalysis(files, data, readings.readExplained) })
  }

  const take = (files: AnalysedFiles, file: number, data: AnalysisData) => {
    settle()
    if (fileNumber() !== file) return
    const state = store.getState()
    const isShown = data === given && isSameFiles(filesOf(state.analysis), files)
    if (isShown && state.trouble === null) return
    given = data
    const analysis = reviveAnalysis(files, data, readings.readExplained)
    const isTaken = data.job.unread === null || file !== shownFile
    shownFile = file
    store.setState({
      analysis,
      trouble: null,
      ...(isTaken && { lastGood: analysis, goodFile: file }),
      ...(isTaken && files.job.text === state.job.text && { readable: analysis.job }),
    })
  }

  const run = async () => {
    do {
      await followPolicy()
      const [files, file] = [presentFiles(store.getState()), fileNumber()]
      const data = await analyse(files)
      if (files.job.text.length > LARGE_TEXT) await calm(store)
      take(files, file, data)
    } while (!isCurrent())
  }

  const isHopeless = () => failed !== null && isSameFiles(failed, presentFiles(store.getState()))
  const follow = () => {
    if (running || isHopeless()) return
    running = run()
      .catch((error: unknown) => {
        if (!(error instanceof EngineTrouble)) throw error
        failed = asked
        store.setState({ trouble: error.message })
      })
      .finally(() => {
        running = null
        if (!isCurrent()) follow()
      })
  }
  return {
    follow,
    async caughtUp() {
      if (!running && isCurrent()) return
      follow()
      while (running) await running
    },
  }
}

/** Resolves when nobody has changed a text for a moment, or has not stopped for several. */
async function calm(store: StoreApi<DesignerState>): Promise<void> {
  for (let pauses = 0; pauses < MOST_PAUSES; pauses++) {
    const { revision } = store.getState()
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    if (store.getState().revision === revision) return
  }
}

function filesOf({ jobFile, assetFile, policyFile }: Analysis): AnalysedFiles {
  return { job: jobFile, asset: assetFile, policy: policyFile }
}
