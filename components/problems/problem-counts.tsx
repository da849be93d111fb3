import { SeverityMark } from '@/components/ui/severity-mark'
import type { Diagnostic } from '@/lib/diagnostics/diagnostic'
import { severitySummary } from './severity-summary'

/** "2 errors, 1 warning", each with its icon; or "No problems". */
export function ProblemCounts({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  const counts = severitySummary(diagnostics)
  if (counts.length === 0) return <span className="font-medium">No problems</span>
  return counts.map(({ severity, words }) => (
    <span className="inline-flex items-center gap-1 font-medium" key={severity}>
      <span aria-hidden="true" className="inline-flex">
        <SeverityMark iconOnly severity={severity} />
      </span>
      {words}
    </span>
  ))
}
