'use client'

import { useDesignerActions } from '@/components/designer/use-designer'
import { SeverityMark } from '@/components/ui/severity-mark'
import type { Analysis } from '@/lib/analysis/analysis'
import type { Diagnostic } from '@/lib/diagnostics/diagnostic'
import { diagnosticPlace } from '@/lib/present/diagnostic-place'
import { FixButton } from './fix-button'

interface ProblemItemProps {
  readonly analysis: Analysis
  readonly diagnostic: Diagnostic
  readonly onFixed: (title: string) => void
}

/** One finding: a press shows its place in the text, the button applies its fix. */
export function ProblemItem({ analysis, diagnostic, onFixed }: ProblemItemProps) {
  const { revealSpan } = useDesignerActions()
  const { severity, code, message, document, span, fix } = diagnostic
  return (
    <li className="border-b border-line">
      <button
        className="grid w-full grid-cols-[5.5rem_minmax(0,1fr)] items-start px-3 pt-2 pb-1.5 text-left -outline-offset-2 hover:bg-surface-sunken"
        onClick={() => revealSpan(document, span)}
        type="button"
      >
        <span className="flex">
          <SeverityMark severity={severity} />
        </span>
        <span className="wrap-anywhere">{message}</span>
        <span className="col-start-2 flex flex-wrap gap-x-3 font-mono text-sm text-muted">
          <span className="wrap-anywhere">{diagnosticPlace(analysis, diagnostic)}</span>
          <span>{code}</span>
        </span>
      </button>
      {fix && <FixButton fix={fix} onFixed={onFixed} />}
    </li>
  )
}
