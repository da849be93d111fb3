import type { Analysis } from '../analysis/analysis'
import type { Diagnostic } from '../diagnostics/diagnostic'

/** Where a finding starts, as a terminal would say it: "stripe.yaml:31:7". */
export function diagnosticPlace(
  analysis: Pick<Analysis, 'job' | 'asset' | 'jobFile' | 'assetFile'>,
  { document, span }: Diagnostic,
): string {
  const isJob = document === 'job'
  const file = isJob ? analysis.jobFile : analysis.assetFile
  const lines = (isJob ? analysis.job : analysis.asset)?.lines
  // An asset that was not found has a name in the message and no text.
  if (!file || !lines) return document
  const { line, column } = lines.position(span.start)
  return `${file.name}:${line}:${column}`
}
