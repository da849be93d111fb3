'use client'

import { memo, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { Button } from '@/components/ui/button'
import { EmptyHint } from '@/components/ui/empty-hint'
import { SeverityMark } from '@/components/ui/severity-mark'
import type { Analysis } from '@/lib/analysis/analysis'
import type { Diagnostic } from '@/lib/diagnostics/diagnostic'
import { sortDiagnostics } from '@/lib/report/sort-diagnostics'
import { ProblemItem } from './problem-item'
import { severitySummary } from './severity-summary'

/** A broken file can have thousands; nobody reads past these. */
const PAGE = 100

/** Every finding about the job and its asset, worst first, with what mends it. */
export function ProblemList() {
  // Deferred: the editor and the form paint a key stroke before this pane follows.
  const analysis = useDeferredValue(useDesigner((state) => state.analysis))
  return <Problems analysis={analysis} />
}

/** The findings of one analysis. */
const Problems = memo(function Problems({ analysis }: { readonly analysis: Analysis }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [shown, setShown] = useState(PAGE)
  const [fixed, setFixed] = useState('')
  const sorted = useMemo(() => sortDiagnostics(analysis.diagnostics), [analysis])
  const onFixed = (title: string) => {
    setFixed(`Done: ${title}`)
    // The button that had the focus goes with its problem.
    heading.current?.focus()
  }
  return (
    <div className="flex h-full min-h-0 flex-col">
      <h3
        className={
          sorted.length === 0
            ? 'sr-only'
            : 'flex min-h-9 shrink-0 items-center gap-3 border-b border-line px-3 -outline-offset-2'
        }
        ref={heading}
        tabIndex={-1}
      >
        <ProblemCounts diagnostics={sorted} />
      </h3>
      <p className="sr-only" role="status">
        {fixed}
      </p>
      <div className="min-h-0 flex-1 overflow-y-auto">
        {sorted.length === 0 && (
          <EmptyHint title="No problems">
            The job is valid, and its cloud takes every tag as it is shown.
          </EmptyHint>
        )}
        <ul>
          {sorted.slice(0, shown).map((diagnostic, index) => (
            <ProblemItem
              analysis={analysis}
              diagnostic={diagnostic}
              // biome-ignore lint/suspicious/noArrayIndexKey: the same finding may stand twice
              key={`${diagnostic.code} ${diagnostic.path.join('.')} ${index}`}
              onFixed={onFixed}
            />
          ))}
        </ul>
        {sorted.length > shown && (
          <div className="flex justify-center p-3">
            <Button onClick={() => setShown(shown + PAGE)}>
              Show {Math.min(PAGE, sorted.length - shown)} more of {sorted.length}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
})

/** "2 errors, 1 warning", each with its icon; or "No problems". */
function ProblemCounts({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
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
