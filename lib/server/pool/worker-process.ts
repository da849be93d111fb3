import { type ChildProcess, fork } from 'node:child_process'
import { setPriority } from 'node:os'
import type { FromWorker, Task, TaskAnswer, TaskKind } from '../tasks/task'
import type { Failed } from './outcome'

/** How a task ended at a worker. */
export type WorkerEnd = { readonly kind: 'answer'; readonly answer: TaskAnswer<TaskKind> } | Failed

export interface WorkerProcessOptions {
  /** The program of a worker. */
  readonly file: string
  readonly memoryMiB: number
  readonly onReady: () => void
  /** The process has ended, for whatever reason; `wasReady` says whether it ever could work. */
  readonly onExit: (wasReady: boolean) => void
}

/** Milliseconds for a worker to begin, also on a machine that is busy. */
const START_MS = 60_000

/** So much the workers stand back behind the event loop, which then answers while all cores are busy. */
const NICENESS = 2

/**
 * A process that does one task at a time. A process and not a thread: a thread that runs out of memory
 * can end the whole server, and one that is stuck in a built-in cannot be stopped.
 */
export class WorkerProcess {
  private readonly child: ChildProcess
  private finish: ((end: WorkerEnd) => void) | null = null
  private timer: NodeJS.Timeout
  private isReady = false
  private isOver = false

  constructor(private readonly options: WorkerProcessOptions) {
    const { NODE_OPTIONS: _, ...env } = process.env
    this.child = fork(options.file, [], {
      execArgv: [`--max-old-space-size=${options.memoryMiB}`],
      // Texts and archives cross as they are, without being written as JSON.
      serialization: 'advanced',
      // What a worker writes as it dies may quote the document.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env,
    })
    this.standBack()
    this.child.on('message', (message: FromWorker) => this.take(message))
    this.child.on('error', () => this.end('died'))
    this.child.on('exit', () => this.end('died'))
    this.timer = setTimeout(() => this.end('late'), START_MS)
    this.holdProcess(false)
  }

  get isFree(): boolean {
    return this.isReady && !this.isOver && this.finish === null
  }

  /** Does a task; one that takes longer than the deadline, in ms, costs the worker its life. */
  ask(task: Task, deadlineMs: number): Promise<WorkerEnd> {
    return new Promise((resolve) => {
      this.finish = resolve
      this.holdProcess(true)
      this.timer = setTimeout(() => this.end('late'), deadlineMs)
      // A worker that has just died says so by its exit.
      this.child.send(task, () => {})
    })
  }

  dismiss(): void {
    this.end('died')
  }

  private take(message: FromWorker): void {
    if (this.isOver) return
    clearTimeout(this.timer)
    if (message.kind === 'ready') {
      this.isReady = true
      this.options.onReady()
      return
    }
    this.holdProcess(false)
    this.settle(message.kind === 'answer' ? message : { kind: 'failed', why: 'mistake' })
  }

  private settle(end: WorkerEnd): void {
    const { finish } = this
    this.finish = null
    finish?.(end)
  }

  private end(why: Failed['why']): void {
    if (this.isOver) return
    this.isOver = true
    clearTimeout(this.timer)
    this.child.kill('SIGKILL')
    this.settle({ kind: 'failed', why })
    this.options.onExit(this.isReady)
  }

  /** A worker without a task holds up no process that could end otherwise. */
  private holdProcess(isHeld: boolean): void {
    const { child } = this
    if (isHeld) {
      child.ref()
      child.channel?.ref()
    } else {
      child.unref()
      child.channel?.unref()
      this.timer.unref()
    }
  }

  private standBack(): void {
    try {
      if (this.child.pid) setPriority(this.child.pid, NICENESS)
    } catch {
      // Where it is not allowed, the event loop shares as equals do.
    }
  }
}
