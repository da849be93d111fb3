import type { BundleRequest, BundleResult } from '../../bundle/bundle'

/** An HTTP answer as plain data, which crosses from a worker to the server. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

/** What the server has its workers do: each kind of task with what is asked and what is answered. */
interface TaskKinds {
  /** Texts whose shape is checked → the bundle. */
  readonly build: { readonly asked: BundleRequest; readonly answer: BundleResult }
  /** A body as it came → the whole answer: reading it is work too. */
  readonly post: {
    readonly asked: { readonly type: string; readonly body: Uint8Array }
    readonly answer: HttpAnswer
  }
}

export type TaskKind = keyof TaskKinds
export type TaskAnswer<Kind extends TaskKind> = TaskKinds[Kind]['answer']
export type Task<Kind extends TaskKind = TaskKind> = {
  readonly [Each in Kind]: { readonly kind: Each; readonly asked: TaskKinds[Each]['asked'] }
}[Kind]

/** What a worker tells: that it can begin, and one message for each task. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly answer: TaskAnswer<TaskKind> }
  /** A mistake of the program; the worker can go on. */
  | { readonly kind: 'failure' }
