import type { ExitCode } from './command'

/** What could not be read weighs more than what is invalid: not everything was looked at. */
export function exitCode(problems: readonly string[], isInvalid: boolean): ExitCode {
  if (problems.length > 0) return 2
  return isInvalid ? 1 : 0
}
