import type { Worker } from 'node:worker_threads'
import type { JobFile } from '../../node/find-jobs'
import type { Portion } from './portions'
import type { FileResult } from './validate-file'

/** A portion with what is known of its files already: those at which a worker failed. */
export interface Task extends Portion {
  readonly results: (FileResult | undefined)[]
}

/** The files that are still to be validated. */
export function openFiles({ files, results }: Task): readonly JobFile[] {
  return files.filter((_, index) => results[index] === undefined)
}

interface HandOptions {
  /** `done` is a number that the worker counts up: when it begins, and after each file. */
  readonly start: (done: SharedArrayBuffer) => Worker
  readonly stuckAfter: number
  readonly onDone: (task: Task) => void
  /** The worker has ended; `failure` says why it never began, and is null when a file was at fault. */
  readonly onLost: (tasks: readonly Task[], failure: Error | null) => void
}

/** Tasks that a worker has at a time, so that it need not wait for the next. */
const MOST_TASKS = 2

/** A worker with its tasks. Whatever befalls it, each task is answered or given back. */
export class WorkerHand {
  private readonly worker: Worker
  private readonly done = new SharedArrayBuffer(4)
  private readonly tasks: Task[] = []
  private readonly watch: NodeJS.Timeout
  private answered = 0
  private failure: Error | null = null
  private isOver = false
  private seen = { done: -1, since: Date.now() }

  constructor(private readonly options: HandOptions) {
    this.worker = options.start(this.done)
    this.worker.on('message', (results: readonly FileResult[]) => this.take(results))
    this.worker.on('error', (error) => {
      this.failure = error
    })
    this.worker.on('exit', () => this.lose(reasonOf(this.failure)))
    this.watch = setInterval(() => this.look(), Math.min(1000, options.stuckAfter / 2))
  }

  get isFree(): boolean {
    return !this.isOver && this.tasks.length < MOST_TASKS
  }

  get isIdle(): boolean {
    return this.tasks.length === 0
  }

  give(task: Task): void {
    if (this.tasks.length === 0) this.seen = { done: -1, since: Date.now() }
    this.tasks.push(task)
    this.worker.postMessage(openFiles(task))
  }

  async dismiss(): Promise<void> {
    this.isOver = true
    clearInterval(this.watch)
    await this.worker.terminate()
  }

  private get count(): number {
    return Atomics.load(new Int32Array(this.done), 0)
  }

  private take(results: readonly FileResult[]): void {
    const task = this.tasks.shift()
    if (this.isOver || !task) return
    this.answered += results.length
    fill(task, results)
    this.options.onDone(task)
  }

  /** A worker that is busy and does not get on with its file is given up. */
  private look(): void {
    const { count } = this
    if (this.isIdle || count !== this.seen.done) {
      this.seen = { done: count, since: Date.now() }
    } else if (Date.now() - this.seen.since >= this.options.stuckAfter) {
      this.lose(`it took more than ${this.options.stuckAfter / 1000} seconds.`)
      this.worker.terminate()
    }
  }

  private lose(reason: string): void {
    if (this.isOver) return
    this.isOver = true
    clearInterval(this.watch)
    const begun = this.count
    const [task] = this.tasks
    if (begun === 0) {
      this.options.onLost(this.tasks, this.failure ?? new Error(reason))
      return
    }
    if (task) blame(task, begun - 1 - this.answered, reason)
    this.options.onLost(this.tasks, null)
  }
}

function fill(task: Task, results: readonly FileResult[]): void {
  let next = 0
  for (const index of task.files.keys()) {
    if (task.results[index] === undefined) task.results[index] = results[next++] ?? null
  }
}

/** The file at which the worker was; after the last one, it failed at handing them over. */
function blame(task: Task, done: number, reason: string): void {
  const open = openFiles(task)
  const file = open[Math.min(done, open.length - 1)]
  if (!file) return
  const problem = `"${file.path}" could not be checked: ${reason}`
  task.results[task.files.indexOf(file)] = { ok: false, problem }
}

function reasonOf(failure: Error | null): string {
  if (!failure) return 'the program stopped.'
  const isMemory = 'code' in failure && failure.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return isMemory ? 'it took too much memory.' : `the program failed (${failure.message}).`
}
