import type { Severity } from '../../diagnostics/diagnostic'
import type { Claim } from '../../report/claims'
import type { ReportedDiagnostic } from '../../report/validation-report'
import type { FileResult } from './validate-file'

/** What is known of a job after its findings have been written. */
interface Known {
  readonly path: string
  readonly valid: boolean
  readonly claims: readonly Claim[]
}

/** Counts what was found, and keeps what can be told only when all files have been seen. */
export class Tally {
  readonly problems: string[]
  readonly jobs: Known[] = []
  invalid = 0
  errors = 0
  warnings = 0

  constructor(problems: readonly string[]) {
    this.problems = [...problems]
  }

  add(result: FileResult): void {
    if (result === null) return
    if (!result.ok) {
      this.problems.push(result.problem)
      return
    }
    const { path, valid, claims, errors, warnings } = result
    this.jobs.push({ path, valid, claims })
    if (!valid) this.invalid += 1
    this.errors += errors
    this.warnings += warnings
  }

  /** Findings about several jobs together, which make each of them invalid. */
  addShared(shared: ReadonlyMap<string, readonly ReportedDiagnostic[]>): void {
    for (const { path, valid } of this.jobs) {
      const found = shared.get(path)
      if (!found) continue
      if (valid) this.invalid += 1
      this.errors += count(found, 'error')
      this.warnings += count(found, 'warning')
    }
  }

  /** "3 jobs checked, 1 of them invalid: 2 errors, 1 warning." */
  summary(): string {
    const { invalid } = this
    const { length } = this.jobs
    if (length === 0) return 'No job was checked.'
    const counts = [plural(this.errors, 'error'), plural(this.warnings, 'warning')].join(', ')
    if (length === 1) return `1 job checked, ${invalid ? 'invalid' : 'valid'}: ${counts}.`
    return `${length} jobs checked, ${invalid || 'none'} of them invalid: ${counts}.`
  }
}

function count(found: readonly ReportedDiagnostic[], severity: Severity): number {
  return found.filter((one) => one.severity === severity).length
}

function plural(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`
}
