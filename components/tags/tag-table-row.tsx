'use client'

import { useId, useState } from 'react'
import { useLinked } from '@/components/state/use-linked'
import { Icon } from '@/components/ui/icon'
import type { Analysis } from '@/lib/analysis/analysis'
import type { TagEntry } from '@/lib/tags/tag'
import { PROVIDERS } from '@/schemas/vocabulary'
import { BreakableName } from './breakable-name'
import { CloudProblems } from './cloud-problems'
import { DisagreementMark } from './disagreement-mark'
import type { LedgerRow } from './group-tags'
import { OverruledMark } from './overruled-mark'
import { TagGiven } from './tag-given'
import { TagLedger } from './tag-ledger'
import { isTagLinked } from './tag-links'

/** A row of a table, or, where that has no room, a line of three cells below the tag's name. */
export const ROW = 'grid grid-cols-3 @xl:table-row'
const CELL = 'min-w-0 border-line px-3 text-left align-baseline font-normal @xl:border-b @xl:py-1.5'

interface TagTableRowProps {
  readonly analysis: Analysis
  readonly row: LedgerRow
  /** The tag that states the same fact otherwise. */
  readonly other: TagEntry | undefined
}

/** One tag over all clouds; a press on its name opens the ledger below. */
export function TagTableRow({ analysis, row, other }: TagTableRowProps) {
  const [isOpen, setOpen] = useState(false)
  const ledgerId = useId()
  const { entry, rendered, problems } = row
  const isLit = useLinked('tags', (pointed) => isTagLinked(entry, pointed))
  const hasMore = isOpen || problems.length > 0
  return (
    <>
      <tr className={`linkable ${ROW}`} data-linked={isLit || undefined} data-tag={entry.name}>
        <th
          className={`${CELL} col-span-full flex flex-wrap gap-x-2 pt-1.5 @xl:table-cell`}
          scope="row"
        >
          <button
            aria-controls={isOpen ? ledgerId : undefined}
            aria-expanded={isOpen}
            className="flex items-baseline gap-1 text-left wrap-anywhere hover:underline"
            onClick={() => setOpen(!isOpen)}
            type="button"
          >
            <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={12} />
            <span className={entry.winner.isRemoval ? 'text-muted line-through' : ''}>
              <BreakableName name={entry.name} />
            </span>
          </button>
          <OverruledMark analysis={analysis} entry={entry} />
          <DisagreementMark other={other} />
        </th>
        {PROVIDERS.map((provider) => {
          const tag = rendered[provider]
          return (
            <td className={`${CELL} border-b pb-1.5`} key={provider}>
              <span className="flex flex-col items-start">
                <TagGiven entry={entry} part="value" tag={tag} />
                {tag && tag.name !== entry.name && <TagGiven entry={entry} part="name" tag={tag} />}
              </span>
            </td>
          )
        })}
      </tr>
      {hasMore && (
        <tr className={ROW}>
          <td
            className="col-span-full border-b border-line p-0"
            colSpan={1 + PROVIDERS.length}
            id={ledgerId}
          >
            {isOpen ? (
              <TagLedger analysis={analysis} row={row} />
            ) : (
              <div className="px-3 py-1.5">
                <CloudProblems problems={problems} />
              </div>
            )}
          </td>
        </tr>
      )}
    </>
  )
}
