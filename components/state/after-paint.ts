/** A hidden tab paints nothing; then the work is done after this long. */
const HIDDEN_TAB_MS = 250

/**
 * Runs `work` once: after the next paint when `pauseMs` is 0, else after that pause. Returns how to
 * call it off.
 */
export function afterPaint(work: () => void, pauseMs: number): () => void {
  const timers: ReturnType<typeof setTimeout>[] = []
  let frame = 0
  const cancel = () => {
    for (const timer of timers) clearTimeout(timer)
    cancelAnimationFrame(frame)
  }
  const run = () => {
    cancel()
    work()
  }
  if (pauseMs > 0) {
    timers.push(setTimeout(run, pauseMs))
    return cancel
  }
  frame = requestAnimationFrame(() => timers.push(setTimeout(run)))
  timers.push(setTimeout(run, HIDDEN_TAB_MS))
  return cancel
}
