const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

let isHeld = false

/**
 * From here on a signal waits until what is being done without a pause is done, so that what was begun
 * on a disk is ended or taken away. When Node looks for events again, one that came is raised again and
 * does what it always does. The listeners stay: one that is taken away may have been told of a signal
 * already, which nobody would hear of then.
 */
export function holdSignals(): void {
  if (isHeld) return
  isHeld = true
  for (const signal of SIGNALS) process.on(signal, raise)
}

function raise(signal: NodeJS.Signals): void {
  isHeld = false
  for (const each of SIGNALS) process.off(each, raise)
  process.kill(process.pid, signal)
}
