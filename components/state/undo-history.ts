import type { OpenDocuments } from './open-documents'

/** What made a step; a change with an equal `group` and no pause joins the step before it. */
export interface StepKind {
  /** Changes of one group are one step: a field while it is being filled in. */
  readonly group: string | null
  /** Longest pause inside the step, in ms; null: any. */
  readonly maxPauseMs: number | null
}

/** A pause after which the same field, or the same place in the text, starts a new step. */
export const STEP_PAUSE_MS = 1000

/** A step that nothing joins. */
export const ALONE: StepKind = { group: null, maxPauseMs: null }

interface Step extends StepKind {
  readonly before: OpenDocuments
  readonly changedAt: number
}

/** The steps of undo and redo. Never changed in place. */
export interface UndoHistory {
  readonly past: readonly Step[]
  readonly future: readonly OpenDocuments[]
}

export const EMPTY_HISTORY: UndoHistory = { past: [], future: [] }

const MAX_STEPS = 300

/** A step keeps up to one text of its own; long texts get fewer steps (but not under 20). */
const MAX_CHARACTERS = 40_000_000

/** Remembers the state before a change that happens `now` (ms). Clears what could be redone. */
export function record(
  history: UndoHistory,
  before: OpenDocuments,
  kind: StepKind,
  now: number,
): UndoHistory {
  const last = history.past.at(-1)
  if (last && joins(last, kind, now) && history.future.length === 0) {
    return { past: [...history.past.slice(0, -1), { ...last, changedAt: now }], future: [] }
  }
  const step: Step = { ...kind, before, changedAt: now }
  return { past: [...history.past, step].slice(-maxSteps(before)), future: [] }
}

function maxSteps({ job, asset }: OpenDocuments): number {
  const size = Math.max(job.text.length + (asset?.text.length ?? 0), 1)
  return Math.min(MAX_STEPS, Math.max(20, Math.floor(MAX_CHARACTERS / size)))
}

function joins(last: Step, kind: StepKind, now: number): boolean {
  if (kind.group === null || kind.group !== last.group) return false
  return kind.maxPauseMs === null || now - last.changedAt <= kind.maxPauseMs
}

/** The history with every snapshot changed, where something becomes true of all of them. */
export function mapSnapshots(
  history: UndoHistory,
  change: (one: OpenDocuments) => OpenDocuments,
): UndoHistory {
  return {
    past: history.past.map((step) => ({ ...step, before: change(step.before) })),
    future: history.future.map(change),
  }
}

/** One step back from `current`; null when there is none. */
export function stepBack(
  history: UndoHistory,
  current: OpenDocuments,
): { readonly history: UndoHistory; readonly snapshot: OpenDocuments } | null {
  const step = history.past.at(-1)
  if (!step) return null
  return {
    history: { past: history.past.slice(0, -1), future: [current, ...history.future] },
    snapshot: step.before,
  }
}

/** One step forth from `current`; null when there is none. */
export function stepForth(
  history: UndoHistory,
  current: OpenDocuments,
): { readonly history: UndoHistory; readonly snapshot: OpenDocuments } | null {
  const [snapshot, ...future] = history.future
  if (!snapshot) return null
  const step: Step = { ...ALONE, before: current, changedAt: 0 }
  return { history: { past: [...history.past, step], future }, snapshot }
}
