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

/** How many findings there are of each severity, worst first; severities without any left out. */
export function severitySummary(diagnostics: readonly Diagnostic[]): readonly SeverityCount[] {
  return WORDS.map(([severity, one, many]) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
    return { severity, count, words: `${count} ${count === 1 ? one : many}` }
  }).filter(({ count }) => count > 0)
}
