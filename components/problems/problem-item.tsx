'use client'

import { AttachAssetButton } from '@/components/files/attach-asset-button'
import { FixButtons } from '@/components/state/fix-buttons'
import { useDesignerActions } from '@/components/state/use-designer'
import { SeverityMark } from '@/components/ui/severity-mark'
import type { Analysis } from '@/lib/analysis/analysis'
import type { Diagnostic } from '@/lib/diagnostics/diagnostic'
import { diagnosticPlace } from '@/lib/report/diagnostic-place'
import { FieldButton } from './field-button'
import { SEVERITY_TITLES } from './severity-summary'

interface ProblemItemProps {
  readonly analysis: Analysis
  readonly diagnostic: Diagnostic
  readonly onFixed: (title: string) => void
}

/** One finding: a press shows its place in the text, the buttons apply a fix. */
export function ProblemItem({ analysis, diagnostic, onFixed }: ProblemItemProps) {
  const { revealSpan } = useDesignerActions()
  const { severity, code, message, document, span, fix, choices } = diagnostic
  return (
    <li className="border-b border-line">
      <button
        className="flex w-full gap-2 px-3 pt-2 pb-1.5 text-left -outline-offset-2 hover:bg-surface-sunken"
        onClick={() => revealSpan(document, span)}
        type="button"
      >
        <span className="mt-0.5 flex self-start">
          <SeverityMark iconOnly severity={severity} />
        </span>
        <span className="flex min-w-0 flex-col">
          <span className="wrap-anywhere">{message}</span>
          <span className="flex flex-wrap gap-x-2 text-sm text-muted">
            <span aria-hidden="true">{SEVERITY_TITLES[severity]}</span>
            <span className="font-mono wrap-anywhere">{diagnosticPlace(analysis, diagnostic)}</span>
            <span className="font-mono">{code}</span>
          </span>
        </span>
      </button>
      {code === 'asset-not-found' && (
        <div className="px-3 pb-2 pl-8.5">
          <AttachAssetButton />
        </div>
      )}
      {fix || choices ? (
        <div className="px-3 pb-2 pl-8.5">
          <FixButtons of={diagnostic} onFixed={onFixed} />
        </div>
      ) : (
        <FieldButton of={diagnostic} />
      )}
    </li>
  )
}
