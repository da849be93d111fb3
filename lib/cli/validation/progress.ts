import type { Terminal } from '../command'

export interface Progress {
  readonly done: number
  /** More files are done, and so many findings have been made in all. */
  readonly add: (files: number, findings: number) => void
  readonly end: () => void
}

/** A run that ends sooner needs no line about its progress. */
const FIRST_AFTER = 200
const REDRAWN_EVERY = 100

/** Shows on the terminal how far a run over many files has come, where the terminal can. */
export function progressOf(
  files: number,
  { status }: Pick<Terminal, 'status'>,
  now: () => number = Date.now,
): Progress {
  const start = now()
  let done = 0
  let drawnAt = start + FIRST_AFTER - REDRAWN_EVERY
  return {
    get done() {
      return done
    },
    add: (more, findings) => {
      done += more
      const time = now()
      if (!status || time - drawnAt < REDRAWN_EVERY || done === files) return
      drawnAt = time
      status(progressLine({ done, files, findings, elapsed: time - start }))
    },
    end: () => status?.(null),
  }
}

interface State {
  readonly done: number
  readonly files: number
  readonly findings: number
  readonly elapsed: number
}

/** "1,200 of 10,000 files checked, 12 errors and warnings, about 3 s left". */
export function progressLine({ done, files, findings, elapsed }: State): string {
  const seconds = Math.ceil((elapsed / done) * ((files - done) / 1000))
  const left = seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
  return `${number(done)} of ${number(files)} files checked, ${number(findings)} errors and warnings, about ${left} left`
}

/** With commas, and without the tables of languages that Node would load for them. */
function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}
