import type { Severity } from '../diagnostics/diagnostic'
import type { ValidationReport } from '../report/validation-report'

/** "3 jobs checked, 1 of them invalid: 2 errors, 1 warning." */
export function summary(reports: readonly ValidationReport[]): string {
  if (reports.length === 0) return 'No job was checked.'
  const found = reports.flatMap(({ diagnostics }) => diagnostics)
  const count = (severity: Severity) => found.filter((one) => one.severity === severity).length
  const counts = [plural(count('error'), 'error'), plural(count('warning'), 'warning')].join(', ')
  const invalid = reports.filter(({ valid }) => !valid).length
  if (reports.length === 1) return `1 job checked, ${invalid ? 'invalid' : 'valid'}: ${counts}.`
  return `${reports.length} jobs checked, ${invalid || 'none'} of them invalid: ${counts}.`
}

function plural(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`
}
