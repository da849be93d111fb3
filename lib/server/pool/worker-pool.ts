import type { Task, TaskAnswer, TaskKind } from '../tasks/task'
import type { Outcome, Refused } from './outcome'
import type { PoolSettings } from './settings'
import { isLarge, TaskQueue } from './task-queue'
import { WorkerProcess } from './worker-process'

/** What a task counts, and how one who asks for it says that nobody waits any more. */
export interface TaskTerms {
  readonly bytes: number
  readonly signal?: AbortSignal
}

export interface PoolStatus {
  readonly state: 'starting' | 'ready' | 'full' | 'stopping'
  readonly workers: number
  readonly busy: number
  readonly waiting: number
}

interface Entry {
  readonly task: Task
  readonly bytes: number
  /** It waits no longer. */
  readonly begin: () => void
  readonly settle: (outcome: Outcome<TaskKind>) => void
}

/** After so many workers in a row that could not begin, those who wait are told; in ms, how long to pause. */
const HOPELESS = 3
const PAUSE_MS = 1000
/** What a task takes, in ms, as long as nothing is known. */
const FIRST_GUESS_MS = 100

/**
 * Worker processes that share tasks. A task that never ends or brings its worker down costs its own
 * answer alone: another worker takes the place. What waits is bounded in number, bytes and time.
 */
export class WorkerPool {
  private readonly workers = new Set<WorkerProcess>()
  private readonly queue: TaskQueue<Entry>
  private busy = 0
  private busyWithLarge = 0
  private failedStarts = 0
  private isLeaving = false
  private isStopping = false
  private usualMs = FIRST_GUESS_MS

  constructor(
    private readonly file: string,
    private readonly settings: PoolSettings,
  ) {
    this.queue = new TaskQueue(settings.mostWaiting)
  }

  /** Starts the workers, which otherwise the first task does. */
  start(): void {
    while (!this.isStopping && this.workers.size < this.settings.workers) this.hire()
  }

  status(): PoolStatus {
    const { busy, settings } = this
    const isThere = [...this.workers].some((worker) => worker.isFree) || busy > 0
    const open = this.queue.hasRoom(0) ? 'ready' : 'full'
    const state = this.isLeaving ? 'stopping' : isThere ? open : 'starting'
    return { state, workers: settings.workers, busy, waiting: this.queue.length }
  }

  /** Has a task done. Never rejects: that there is no answer is an outcome as well. */
  async run<Kind extends TaskKind>(
    task: Task & { readonly kind: Kind },
    terms: TaskTerms,
  ): Promise<Outcome<Kind>> {
    const outcome = await new Promise<Outcome<TaskKind>>((resolve) =>
      this.admit(task, terms, resolve),
    )
    if (outcome.kind !== 'answer') return outcome
    // A worker answers a task with what its kind is answered with.
    return { kind: 'answer', answer: outcome.answer as TaskAnswer<Kind> }
  }

  /** Says from now on that no new work should come; what comes is still done. */
  leave(): void {
    this.isLeaving = true
  }

  /** Ends the workers. Tasks that they have, or that wait, get no answer any more. */
  stop(): void {
    this.isLeaving = true
    this.isStopping = true
    for (const worker of [...this.workers]) worker.dismiss()
    this.refuseAll(this.refusal('stopping'))
  }

  private admit(task: Task, terms: TaskTerms, resolve: (outcome: Outcome<TaskKind>) => void): void {
    const { bytes, signal } = terms
    const why = this.reasonAgainst(terms)
    if (why) {
      resolve(this.refusal(why))
      return
    }
    this.start()
    const giveUp = (why: Refused['why']) => {
      this.queue.remove(entry)
      entry.settle(this.refusal(why))
    }
    const leave = () => giveUp('left')
    const timer = setTimeout(() => giveUp('waited'), this.settings.waitMs)
    const begin = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', leave)
    }
    const settle = (outcome: Outcome<TaskKind>) => {
      begin()
      resolve(outcome)
    }
    const entry: Entry = { task, bytes, begin, settle }
    signal?.addEventListener('abort', leave, { once: true })
    this.queue.add({ entry, bytes })
    this.feed()
  }

  private reasonAgainst({ bytes, signal }: TaskTerms): Refused['why'] | null {
    if (this.isStopping) return 'stopping'
    if (signal?.aborted) return 'left'
    return this.queue.hasRoom(bytes) ? null : 'full'
  }

  private hire(): void {
    const { file, settings } = this
    const worker: WorkerProcess = new WorkerProcess({
      file,
      memoryMiB: settings.memoryMiB,
      onReady: () => {
        this.failedStarts = 0
        this.feed()
      },
      onExit: (wasReady) => this.replace(worker, wasReady),
    })
    this.workers.add(worker)
  }

  private replace(worker: WorkerProcess, wasReady: boolean): void {
    this.workers.delete(worker)
    if (this.isStopping) return
    if (wasReady) {
      this.hire()
      return
    }
    this.failedStarts += 1
    const isHopeless = this.failedStarts >= HOPELESS && this.workers.size === 0
    if (isHopeless) this.refuseAll({ kind: 'failed', why: 'no-workers' })
    setTimeout(() => this.start(), PAUSE_MS).unref()
  }

  /** Gives tasks to the workers that are free; large ones never have all of several workers. */
  private feed(): void {
    const mostLarge = Math.max(1, this.settings.workers - 1)
    for (const worker of this.workers) {
      if (!worker.isFree) continue
      const next = this.queue.next(this.busyWithLarge < mostLarge)
      if (!next) return
      this.give(worker, next.entry)
    }
  }

  private async give(worker: WorkerProcess, entry: Entry): Promise<void> {
    entry.begin()
    const large = isLarge(entry.bytes) ? 1 : 0
    this.busy += 1
    this.busyWithLarge += large
    const start = performance.now()
    const end = await worker.ask(entry.task, this.settings.deadlineMs)
    this.busy -= 1
    this.busyWithLarge -= large
    this.usualMs += (performance.now() - start - this.usualMs) / 16
    entry.settle(end)
    this.feed()
  }

  private refuseAll(outcome: Outcome<TaskKind>): void {
    for (let next = this.queue.next(true); next; next = this.queue.next(true)) {
      next.entry.settle(outcome)
    }
  }

  private refusal(why: Refused['why']): Refused {
    const seconds = (this.queue.length * this.usualMs) / this.settings.workers / 1000
    return {
      kind: 'refused',
      why,
      retryAfterSeconds: Math.min(Math.max(Math.ceil(seconds), 1), 30),
    }
  }
}
