import type { Diagnostic, DocumentRole, Severity } from '../diagnostics/diagnostic'

const SEVERITY_RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }
const DOCUMENT_RANK: Readonly<Record<DocumentRole, number>> = { job: 0, asset: 1 }

/** A copy of the findings, worst first; within a severity the job before the asset, by position. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
      DOCUMENT_RANK[a.document] - DOCUMENT_RANK[b.document] ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end,
  )
}
