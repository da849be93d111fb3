import type { TaskAnswer, TaskKind } from '../tasks/task'

/** What became of a task. */
export type Outcome<Kind extends TaskKind> =
  | { readonly kind: 'answer'; readonly answer: TaskAnswer<Kind> }
  | Refused
  | Failed

/** It was not begun: another time it may be. */
export interface Refused {
  readonly kind: 'refused'
  readonly why: 'full' | 'waited' | 'stopping' | 'left'
  readonly retryAfterSeconds: number
}

/** It was begun and came to no answer. */
export interface Failed {
  readonly kind: 'failed'
  readonly why: 'late' | 'died' | 'mistake' | 'no-workers'
}
