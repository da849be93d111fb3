/** So long without a change, and somebody has paused. */
const PAUSE_MS = 80
/** The longest that a change waits: it is on the disk within 300 ms. */
const MOST_MS = 200

export interface SaveTimer {
  /** A change: `save` is called after a pause, or when the first change has waited long enough. */
  start(): void
  stop(): void
}

export function createSaveTimer(save: () => void): SaveTimer {
  let pause: ReturnType<typeof setTimeout> | undefined
  let most: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(pause)
    clearTimeout(most)
    most = undefined
  }
  const run = () => {
    stop()
    save()
  }
  return {
    start() {
      clearTimeout(pause)
      pause = setTimeout(run, PAUSE_MS)
      most ??= setTimeout(run, MOST_MS)
    },
    stop,
  }
}
