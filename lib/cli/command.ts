import type { Shard } from './shard'

/** What a flag of the command line means; help texts and the parser both read it. */
export interface Flag {
  readonly name: string
  /** What its value is called in the help; null for a switch. */
  readonly value: string | null
  /** May be given several times, each with several values. */
  readonly isList?: boolean
  readonly isRequired?: boolean
  /** The only values it takes. */
  readonly choices?: readonly string[]
  readonly help: string
}

/** The options of all commands; what a command has no flag for stays at its default. */
export interface Options {
  readonly jobs: readonly string[]
  readonly asset: string | null
  readonly assetsRoot: string | null
  readonly isInsideAlone: boolean
  readonly policy: string | null
  readonly isWithoutPolicy: boolean
  readonly input: string | null
  readonly output: string
  readonly format: string | null
  readonly isStrict: boolean
  readonly isFix: boolean
  readonly document: string | null
  readonly plan: string | null
  readonly state: string | null
  readonly base: string | null
  readonly head: string | null
  readonly baseRev: string | null
  readonly hasExitCode: boolean
  readonly changedSince: string | null
  readonly shard: Shard | null
  readonly to: string | null
  readonly isWrite: boolean
}

/**
 * 0: done. 1: a job is invalid. 2: wrong usage, or a file that cannot be read or written. 130 and 143:
 * stopped by Ctrl+C or by a signal.
 */
export type ExitCode = 0 | 1 | 2 | 130 | 143

/** Where a command writes: results to `out`, everything said about them to `say`, line by line. */
export interface Terminal {
  readonly out: (content: string | Uint8Array) => void
  readonly say: (line: string) => void
  /** Where there is a person to see it: a line that stands below until the next one, or null. */
  readonly status?: (line: string | null) => void
}

export type RunCommand = (options: Options, terminal: Terminal) => Promise<ExitCode>

/** A command as the help describes it; its code is loaded only when it runs. */
export interface Command {
  readonly name: string
  readonly summary: string
  readonly details: string
  readonly flags: readonly Flag[]
  readonly load: () => Promise<RunCommand>
}
