import type { Analysis } from '../analysis/analysis'
import type { Diagnostic, Fix, Severity } from '../diagnostics/diagnostic'
import type { ParsedDocument, Span } from '../document/document'
import { planEdits } from '../document/edit-document'
import type { Position } from '../document/line-table'

/** Lines and columns from 1, columns in UTF-16 code units, the end exclusive. */
export interface Range {
  readonly start: Position
  readonly end: Position
}

/** A change to one text that makes a finding go away; all its edits are against the same text. */
export interface ReportedFix {
  readonly title: string
  readonly file: string
  readonly edits: readonly { readonly range: Range; readonly newText: string }[]
}

/** A finding as it leaves the program. */
export interface ReportedDiagnostic {
  readonly file: string
  readonly severity: Severity
  readonly code: Diagnostic['code']
  readonly message: string
  readonly path: readonly (string | number)[]
  readonly range: Range
  /** What is certainly meant. */
  readonly fix?: ReportedFix
  /** What may be meant: the author chooses. */
  readonly choices?: readonly ReportedFix[]
}

/** The findings about one job and its asset. */
export interface ValidationReport {
  readonly path: string
  readonly valid: boolean
  readonly diagnostics: readonly ReportedDiagnostic[]
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
  const diagnostics = analysis.diagnostics.map((diagnostic): ReportedDiagnostic => {
    const document = analysis[diagnostic.document] ?? analysis.job
    const { fix, choices = [] } = withFixes ? diagnostic : {}
    const certain = fix ? reportedFix(analysis, fileOf, fix) : null
    const possible = choices.flatMap((one) => reportedFix(analysis, fileOf, one) ?? [])
    return {
      file: fileOf[diagnostic.document],
      severity: diagnostic.severity,
      code: diagnostic.code,
      message: diagnostic.message,
      path: diagnostic.path,
      range: rangeOf(document, diagnostic.span),
      ...(certain && { fix: certain }),
      ...(possible.length > 0 && { choices: possible }),
    }
  })
  const all = [...diagnostics, ...policyDiagnostics(analysis, files.policy ?? null)]
  const fails = (severity: Severity) => severity === 'error' || (isStrict && severity === 'warning')
  return {
    path: files.job,
    valid: !all.some(({ severity }) => fails(severity)),
    diagnostics: all,
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

function reportedFix(
  analysis: Analysis,
  fileOf: Readonly<Record<'job' | 'asset', string>>,
  fix: Fix,
): ReportedFix | null {
  const document = analysis[fix.document]
  if (!document) return null
  const plan = planEdits(document, fix.edits)
  if (!plan.ok) return null
  return {
    title: fix.title,
    file: fileOf[fix.document],
    edits: plan.edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.newText })),
  }
}

function rangeOf({ lines }: ParsedDocument, { start, end }: Span): Range {
  return { start: lines.position(start), end: lines.position(end) }
}
