/** Runs `work` later, after a paint or a pause, and returns how to call it off. */
export type Schedule = (work: () => void, pauseMs: number) => () => void

/** A piece of work; it returns what is left of it, if anything, which is done in another piece. */
export type Work = () => Work | undefined

/** Work of a key stroke that is done after the paint which shows the key. */
export interface WaitingWork {
  /**
   * Replaces what waits under the same key; what waits under another is done first. Keys come between
   * the pieces.
   */
  later(key: string, work: Work): void
  /** Does at once what waits. */
  settle(): void
}

export function createWaitingWork(schedule: Schedule): WaitingWork {
  let waiting: { readonly key: string; readonly work: Work; cancel(): void } | null = null
  const take = () => {
    const taken = waiting
    waiting = null
    taken?.cancel()
    return taken
  }
  const wait = (key: string, work: Work) => {
    waiting = { key, work, cancel: schedule(next, 0) }
  }
  const next = () => {
    const taken = take()
    const rest = taken?.work()
    if (taken && rest) wait(taken.key, rest)
  }
  const settle = () => {
    let work = take()?.work
    while (work) work = work()
  }
  return {
    settle,
    later(key, work) {
      if (waiting?.key === key) take()
      else settle()
      wait(key, work)
    },
  }
}
