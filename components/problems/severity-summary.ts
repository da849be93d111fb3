import type { Diagnostic, Severity } from '@/lib/diagnostics/diagnostic'

export const SEVERITY_TITLES: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
}

const WORDS: readonly (readonly [Severity, one: string, many: string])[] = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['info', 'note', 'notes'],
]

export interface SeverityCount {
  readonly severity: Severity
  readonly count: number
  /** "2 errors". */
  readonly words: string
}

/** How many findings there are of each severity, worst first; severities without any left out. A note asks for nothing. */
export function severitySummary(diagnostics: readonly Diagnostic[]): readonly SeverityCount[] {
  return WORDS.map(([severity, one, many]) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
    return { severity, count, words: `${count} ${count === 1 ? one : many}` }
  }).filter(({ count }) => count > 0)
}

/** What the state at the top, the tab and the pane say alike: notes are no problems. */
export interface ProblemState {
  /** Errors and warnings together. */
  readonly count: number
  readonly worst: Severity | null
  /** "2 errors, 1 warning", or "No problems". */
  readonly words: string
}

export function problemState(diagnostics: readonly Diagnostic[]): ProblemState {
  const counts = severitySummary(diagnostics).filter(({ severity }) => severity !== 'info')
  return {
    count: counts.reduce((sum, { count }) => sum + count, 0),
    worst: counts[0]?.severity ?? null,
    words: counts.length > 0 ? counts.map(({ words }) => words).join(', ') : 'No problems',
  }
}
