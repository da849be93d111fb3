import { Worker } from 'node:worker_threads'
import type { JobFile } from '../../node/find-jobs'
import type { Stop } from '../on-interrupt'
import { type Portion, portionsOf } from './portions'
import type { FileResult, ValidationSettings } from './validate-file'
import type { WorkerStart } from './work'
import { openFiles, type Task, WorkerHand } from './worker-hand'

export interface WorkerRun {
  readonly files: readonly JobFile[]
  readonly settings: ValidationSettings
  readonly workers: number
  /** Gets the results in the order of the files. */
  readonly onResults: (results: readonly FileResult[]) => void
  /** Ends the run before its end. */
  readonly stop: Stop
  /** For tests. */
  readonly start?: (start: WorkerStart) => Worker
  /** Milliseconds after which a file counts as stuck: within the limits none takes one second. */
  readonly stuckAfter?: number
}

/** Portions that may be done before an earlier one is written, for each worker: so much is held. */
const AHEAD = 4
const STUCK_AFTER = 30_000

/**
 * Shares files among workers. A file at which a worker fails or never ends becomes a problem, and
 * another worker goes on with the next; a slow one holds up what is written, not what is held.
 */
export function validateInWorkers(run: WorkerRun): Promise<void> {
  return new Promise((resolve, reject) => new Pool(run, resolve, reject))
}

class Pool {
  private readonly portions: Iterator<Portion>
  private readonly again: Task[] = []
  private readonly done = new Map<number, Task>()
  private readonly hands = new Set<WorkerHand>()
  private written = 0
  private waiting: Task | null = null

  constructor(
    private readonly run: WorkerRun,
    private readonly resolve: () => void,
    private readonly reject: (error: Error) => void,
  ) {
    this.portions = portionsOf(run.files)
    for (let index = 0; index < run.workers; index += 1) this.hire()
    run.stop.onAsked = this.end
    this.feed()
  }

  private hire(): void {
    const { settings, start = startWorker, stuckAfter = STUCK_AFTER } = this.run
    const hand: WorkerHand = new WorkerHand({
      start: (done) => start({ settings, done }),
      stuckAfter,
      onDone: (task) => this.finish(task),
      onLost: (tasks, failure) => this.replace(hand, tasks, failure),
    })
    this.hands.add(hand)
  }

  /** Keeps every worker busy, one portion ahead of its answers. */
  private feed(): void {
    for (const hand of this.hands) {
      while (hand.isFree) {
        const task = this.next()
        if (!task) break
        hand.give(task)
      }
    }
    const isIdle = [...this.hands].every((hand) => hand.isIdle)
    if (isIdle && this.done.size === 0 && this.isAtEnd()) this.end()
  }

  private next(): Task | null {
    const task = this.again.shift() ?? this.peek()
    if (!task) return null
    if (task !== this.waiting) return task
    if (task.number >= this.written + this.run.workers * AHEAD) return null
    this.waiting = null
    return task
  }

  /** The next portion, which stays the next until it is taken. */
  private peek(): Task | null {
    if (this.waiting) return this.waiting
    const { value, done } = this.portions.next()
    if (done) return null
    this.waiting = { ...value, results: [] }
    return this.waiting
  }

  private isAtEnd(): boolean {
    return this.again.length === 0 && this.peek() === null
  }

  private finish(task: Task): void {
    this.done.set(task.number, task)
    const results: FileResult[] = []
    for (;;) {
      const next = this.done.get(this.written)
      if (!next) break
      this.done.delete(this.written)
      this.written += 1
      for (const index of next.files.keys()) results.push(next.results[index] ?? null)
    }
    if (results.length > 0) this.run.onResults(results)
    this.feed()
  }

  private replace(hand: WorkerHand, tasks: readonly Task[], failure: Error | null): void {
    this.hands.delete(hand)
    for (const task of tasks) {
      if (openFiles(task).length === 0) this.finish(task)
      else this.again.push(task)
    }
    if (failure === null) this.hire()
    // It never began: another one would not either, but those that work can do the work.
    else if (this.hands.size === 0) {
      this.end()
      this.reject(failure)
      return
    }
    this.feed()
  }

  private readonly end = (): void => {
    this.run.stop.onAsked = null
    const hands = [...this.hands]
    this.hands.clear()
    Promise.all(hands.map((hand) => hand.dismiss())).then(() => this.resolve())
  }
}

/**
 * Megabytes for what a worker has just made, of which next to nothing outlives its file: with more, the
 * whole run takes a third more memory, and not less time.
 */
const YOUNG = 8

/** The build puts the worker beside the program. */
function startWorker(workerData: WorkerStart): Worker {
  return new Worker(new URL('./validate-worker.js', import.meta.url), {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  })
}
