const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

let isHeld = false

/**
 * From here on a signal waits until what is being done without a pause is done, so that what was begun
 * on a disk is ended or taken away. Then, when Node looks for events again, signals do what they always
 * do, and one that came is raised again.
 */
export function holdSignals(): void {
  if (isHeld) return
  isHeld = true
  for (const signal of SIGNALS) process.on(signal, raise)
  // Node tells of signals just before it does what is due at once.
  setImmediate(release)
}

function raise(signal: NodeJS.Signals): void {
  release()
  process.kill(process.pid, signal)
}

function release(): void {
  isHeld = false
  for (const signal of SIGNALS) process.off(signal, raise)
}
