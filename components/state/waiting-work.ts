/** Runs `work` later, after a paint or a pause, and returns how to call it off. */
export type Schedule = (work: () => void, pauseMs: number) => () => void

/** Work of a key stroke that is done after the paint which shows the key. */
export interface WaitingWork {
  /** Replaces what waits under the same key; what waits under another is done first. */
  later(key: string, work: () => void): void
  /** Does at once what waits. */
  settle(): void
}

export function createWaitingWork(schedule: Schedule): WaitingWork {
  let waiting: { readonly key: string; readonly work: () => void; cancel(): void } | null = null
  const settle = () => {
    const { work, cancel } = waiting ?? {}
    waiting = null
    cancel?.()
    work?.()
  }
  return {
    settle,
    later(key, work) {
      if (waiting?.key !== key) settle()
      else waiting.cancel()
      waiting = { key, work, cancel: schedule(settle, 0) }
    },
  }
}
