'use client'

import { useDesigner, useDesignerActions } from '@/components/state/use-designer'
import { SeverityMark } from '@/components/ui/severity-mark'
import { diagnosticPlace } from '@/lib/report/diagnostic-place'
import { sortDiagnostics } from '@/lib/report/sort-diagnostics'

const SHOWN = 5

/** Says why nothing is built, and where the first errors are. */
export function BundleBlocked({ words }: { readonly words: string }) {
  const analysis = useDesigner((state) => state.analysis)
  const { revealSpan } = useDesignerActions()
  const errors = sortDiagnostics(analysis.diagnostics).filter((one) => one.severity === 'error')
  const rest = errors.length - SHOWN
  return (
    <div className="flex h-full flex-col overflow-y-auto">
      <p className="p-3">{words}</p>
      <ul className="border-t border-line">
        {errors.slice(0, SHOWN).map((error, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same finding may stand twice
          <li className="border-b border-line" key={index}>
            <button
              className="flex w-full flex-col gap-0.5 px-3 py-1.5 text-left -outline-offset-2 hover:bg-surface-sunken"
              onClick={() => revealSpan(error.document, error.span)}
              type="button"
            >
              <span className="flex gap-2">
                <span className="mt-0.5 flex self-start">
                  <SeverityMark iconOnly severity="error" />
                </span>
                <span className="wrap-anywhere">{error.message}</span>
              </span>
              <span className="pl-5.5 font-mono text-sm text-muted">
                {diagnosticPlace(analysis, error)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="p-3 text-muted">And {rest} more, in Problems.</p>}
    </div>
  )
}
