'use client'

import { useId, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import type { Analysis } from '@/lib/analysis/analysis'
import type { TagRow as Row } from '@/lib/present/group-tags'
import type { Provider } from '@/schemas/vocabulary'
import { CloudProblems } from './cloud-problems'
import { OverruledMark } from './overruled-mark'
import { TagGiven } from './tag-given'
import { TagLedger } from './tag-ledger'
import { TagName } from './tag-name'

interface TagRowProps {
  readonly analysis: Analysis
  readonly row: Row
  readonly provider: Provider
}

/** One tag as one cloud gets it; a press opens its ledger. */
export function TagRow({ analysis, row, provider }: TagRowProps) {
  const [isOpen, setOpen] = useState(false)
  const ledgerId = useId()
  const { entry, problems } = row
  const tag = row.rendered[provider]
  return (
    <li className="border-b border-line">
      <button
        aria-controls={ledgerId}
        aria-expanded={isOpen}
        className="grid w-full grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto] items-start gap-x-2 px-3 py-1.5 text-left -outline-offset-2 hover:bg-surface-sunken"
        onClick={() => setOpen(!isOpen)}
        type="button"
      >
        <TagName entry={entry} tag={tag} />
        <span className="flex flex-wrap items-center gap-x-2">
          <TagGiven entry={entry} part="value" tag={tag} />
          <OverruledMark analysis={analysis} entry={entry} />
        </span>
        <span className="mt-1 text-muted">
          <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={12} />
        </span>
      </button>
      <CloudProblems problems={problems} />
      <div id={ledgerId}>{isOpen && <TagLedger analysis={analysis} row={row} />}</div>
    </li>
  )
}
