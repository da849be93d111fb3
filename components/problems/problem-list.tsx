'use client'

import { memo, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { Button } from '@/components/ui/button'
import { EmptyHint } from '@/components/ui/empty-hint'
import { SeverityMark } from '@/components/ui/severity-mark'
import type { Analysis } from '@/lib/analysis/analysis'
import type { Diagnostic } from '@/lib/diagnostics/diagnostic'
import { sortDiagnostics } from '@/lib/report/sort-diagnostics'
import { FixAllButton } from './fix-all-button'
import { type Grouping, groupProblems } from './group-problems'
import { ProblemControls, type Shown } from './problem-controls'
import { ProblemItem } from './problem-item'
import { problemState, severitySummary } from './severity-summary'

/** A broken file can have thousands; nobody reads past these. */
const PAGE = 100

/** Every finding about the job and its asset, in groups, worst first, with what mends it. */
export function ProblemList() {
  // Deferred: the editor and the form paint a key stroke before this pane follows.
  const analysis = useDeferredValue(useDesigner((state) => state.analysis))
  return <Problems analysis={analysis} />
}

/** The findings of one analysis. */
const Problems = memo(function Problems({ analysis }: { readonly analysis: Analysis }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [page, setPage] = useState(PAGE)
  const [fixed, setFixed] = useState('')
  const [wanted, setWanted] = useState<Shown>('all')
  const [grouping, setGrouping] = useState<Grouping>('section')
  const sorted = useMemo(() => sortDiagnostics(analysis.diagnostics), [analysis])
  // A severity of which nothing is left hides nothing.
  const shown = sorted.some(({ severity }) => severity === wanted) ? wanted : 'all'
  const listed = sorted.filter(({ severity }) => shown === 'all' || severity === shown)
  const groups = groupProblems(listed.slice(0, page), grouping)
  const onFixed = (title: string) => {
    setFixed(`Done: ${title}`)
    // The button that had the focus goes with its problem.
    heading.current?.focus()
  }
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className={sorted.length === 0 ? 'sr-only' : 'shrink-0 border-b border-line px-3 py-2'}>
        <div className="flex min-h-7 flex-wrap items-center gap-x-3 gap-y-1">
          <h3
            className="flex flex-1 flex-wrap items-center gap-x-3 -outline-offset-2"
            ref={heading}
            tabIndex={-1}
          >
            <ProblemCounts diagnostics={sorted} />
          </h3>
          <FixAllButton diagnostics={sorted} onFixed={onFixed} />
        </div>
        {sorted.length > 1 && (
          <ProblemControls
            diagnostics={sorted}
            grouping={grouping}
            onGroup={setGrouping}
            onShow={setWanted}
            shown={shown}
          />
        )}
      </div>
      <p className="sr-only" role="status">
        {fixed}
      </p>
      <div className="min-h-0 flex-1 overflow-y-auto">
        {sorted.length === 0 && (
          <EmptyHint title="No problems">
            The job is valid, and its cloud takes every tag as it is shown.
          </EmptyHint>
        )}
        {groups.map(({ title, diagnostics }) => (
          <section aria-label={title} key={title}>
            <h4 className="sticky top-0 z-10 flex justify-between border-b border-line bg-surface-sunken px-3 py-1 text-sm font-medium text-muted">
              {title} <span>{diagnostics.length}</span>
            </h4>
            <ul>
              {diagnostics.map((diagnostic, index) => (
                <ProblemItem
                  analysis={analysis}
                  diagnostic={diagnostic}
                  // biome-ignore lint/suspicious/noArrayIndexKey: the same finding may stand twice
                  key={`${diagnostic.code} ${diagnostic.path.join('.')} ${index}`}
                  onFixed={onFixed}
                />
              ))}
            </ul>
          </section>
        ))}
        {listed.length > page && (
          <div className="flex justify-center p-3">
            <Button onClick={() => setPage(page + PAGE)}>
              Show {Math.min(PAGE, listed.length - page)} more of {listed.length}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
})

/** "2 errors, 1 warning, 3 notes", each with its icon; where there is no problem, that comes first. */
function ProblemCounts({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  const { count, words } = problemState(diagnostics)
  return (
    <>
      {count === 0 && <span className="font-medium">{words}</span>}
      {severitySummary(diagnostics).map((one) => (
        <span className="inline-flex items-center gap-1 font-medium" key={one.severity}>
          <span aria-hidden="true" className="inline-flex">
            <SeverityMark iconOnly severity={one.severity} />
          </span>
          {one.words}
        </span>
      ))}
    </>
  )
}
