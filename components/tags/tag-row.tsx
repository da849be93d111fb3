'use client'

import { useId, useState } from 'react'
import { useLinked } from '@/components/state/use-linked'
import { Icon } from '@/components/ui/icon'
import type { Analysis } from '@/lib/analysis/analysis'
import type { TagEntry } from '@/lib/tags/tag'
import type { Provider } from '@/schemas/vocabulary'
import { CloudProblems } from './cloud-problems'
import { DisagreementMark } from './disagreement-mark'
import type { LedgerRow } from './group-tags'
import { LazyTagLedger } from './lazy-tag-ledger'
import { OtherCloudsMark } from './other-clouds-mark'
import { OverruledMark } from './overruled-mark'
import { TagGiven } from './tag-given'
import { isTagLinked } from './tag-links'
import { TagName } from './tag-name'

interface TagRowProps {
  readonly analysis: Analysis
  /** The tag that states the same fact otherwise. */
  readonly other: TagEntry | undefined
  readonly row: LedgerRow
  readonly provider: Provider
}

/** One tag as one cloud gets it; a press opens its ledger. */
export function TagRow({ analysis, row, provider, other }: TagRowProps) {
  const [isOpen, setOpen] = useState(false)
  const ledgerId = useId()
  const { entry } = row
  const isLit = useLinked('tags', (pointed) => isTagLinked(entry, pointed))
  const here = row.problems.filter((problem) => problem.provider === provider)
  const elsewhere = row.problems.filter((problem) => problem.provider !== provider)
  const tag = row.rendered[provider]
  return (
    <li
      className="linkable border-b border-line"
      data-linked={isLit || undefined}
      data-tag={entry.name}
    >
      <button
        aria-controls={ledgerId}
        aria-expanded={isOpen}
        className="grid w-full grid-cols-[minmax(0,4fr)_minmax(0,5fr)_auto] items-baseline gap-x-2 px-3 py-1 text-left -outline-offset-2 hover:bg-surface-sunken"
        onClick={() => setOpen(!isOpen)}
        type="button"
      >
        <TagName entry={entry} tag={tag} />
        <span className="flex flex-wrap items-baseline gap-x-2">
          <TagGiven entry={entry} part="value" tag={tag} />
          <OverruledMark analysis={analysis} entry={entry} />
          <DisagreementMark other={other} />
          <OtherCloudsMark problems={elsewhere} />
        </span>
        <span className="self-start pt-1 text-muted">
          <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={12} />
        </span>
      </button>
      {!isOpen && here.length > 0 && (
        <div className="px-3 pb-1.5">
          <CloudProblems problems={here} />
        </div>
      )}
      <div className={isOpen ? 'border-t border-line' : undefined} id={ledgerId}>
        {isOpen && <LazyTagLedger analysis={analysis} row={row} />}
      </div>
    </li>
  )
}
