import type { Analysis } from '../analysis/analysis'
import type { Diagnostic, Fix, Severity } from '../diagnostics/diagnostic'
import { rangeOf } from './range'
import type { ReportedFinding } from './reported-finding'
import { fixWriter } from './write-fixes'

/** A finding of this version, whose code is one that it knows. */
export interface ReportedDiagnostic extends ReportedFinding {
  readonly code: Diagnostic['code']
}

/** The findings about one job and its asset. */
export interface ValidationReport {
  readonly path: string
  readonly valid: boolean
  readonly diagnostics: readonly ReportedDiagnostic[]
  /** Fixes that would take too long to write; absent for none. */
  readonly fixes_left_out?: number
}

export interface ValidationOptions {
  /** What to call the files, as the user named them. */
  readonly files: {
    readonly job: string
    readonly asset: string | null
    readonly policy?: string | null
  }
  /** Warnings make the job invalid too. */
  readonly isStrict: boolean
  /** Work out the text of the fixes: not needed where nobody sees them. */
  readonly withFixes: boolean
}

/** Analysis → its findings with files, lines and columns. */
export function validationReport(
  analysis: Analysis,
  { files, isStrict, withFixes }: ValidationOptions,
): ValidationReport {
  const fileOf = { job: files.job, asset: files.asset ?? files.job }
  const writer = fixWriter(analysis, fileOf)
  const diagnostics = analysis.diagnostics.map((diagnostic): ReportedDiagnostic => {
    const document = analysis[diagnostic.document] ?? analysis.job
    const reported = (fixes: readonly Fix[]) =>
      withFixes ? fixes.flatMap((one) => writer.write(one) ?? []) : []
    const [fix] = reported(diagnostic.fix ? [diagnostic.fix] : [])
    const choices = reported(diagnostic.choices ?? [])
    return {
      file: fileOf[diagnostic.document],
      severity: diagnostic.severity,
      code: diagnostic.code,
      message: diagnostic.message,
      path: diagnostic.path,
      range: rangeOf(document, diagnostic.span),
      ...(fix ? { fix } : {}),
      ...(choices.length > 0 ? { choices } : {}),
    }
  })
  const all = [...diagnostics, ...policyDiagnostics(analysis, files.policy ?? null)]
  const fails = (severity: Severity) => severity === 'error' || (isStrict && severity === 'warning')
  return {
    path: files.job,
    valid: !all.some(({ severity }) => fails(severity)),
    diagnostics: all,
    ...(writer.leftOut > 0 && { fixes_left_out: writer.leftOut }),
  }
}

/** What is wrong with the policy itself, after what is wrong with the job. */
function policyDiagnostics(
  { policy }: Analysis,
  path: string | null,
): readonly ReportedDiagnostic[] {
  if (!policy) return []
  return policy.findings.map(({ span, ...finding }) => ({
    file: path ?? policy.fileName,
    ...finding,
    range: rangeOf(policy.document, span),
  }))
}
