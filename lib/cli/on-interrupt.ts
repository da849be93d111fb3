/** What a shell says of a program that a signal ended: 128 and the signal's number. */
const STATUS = { SIGINT: 130, SIGTERM: 143 } as const

/** Whether a run is to end before its end. */
export interface Stop {
  readonly isAsked: boolean
  /** Called when it is asked for. */
  onAsked: (() => void) | null
}

export interface Interrupt {
  /** Asked for by the first signal; a second one ends the process as it always does. */
  readonly stop: Stop
  /** The exit status when a signal came, else null. */
  readonly status: 130 | 143 | null
  /** From here on signals do what they always do. */
  readonly end: () => void
}

/** Catches Ctrl+C and a polite kill, so that what was begun can be left in order. */
export function onInterrupt(): Interrupt {
  let status: Interrupt['status'] = null
  const stop: Stop = {
    get isAsked() {
      return status !== null
    },
    onAsked: null,
  }
  const catchSignal = (signal: keyof typeof STATUS) => {
    status = STATUS[signal]
    end()
    stop.onAsked?.()
  }
  const end = () => {
    for (const signal of SIGNALS) process.off(signal, catchSignal)
  }
  for (const signal of SIGNALS) process.on(signal, catchSignal)
  return {
    stop,
    get status() {
      return status
    },
    end,
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const
