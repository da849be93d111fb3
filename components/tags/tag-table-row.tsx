'use client'

import { useId, useState } from 'react'
import { useLinked } from '@/components/state/use-linked'
import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/icon'
import type { Analysis } from '@/lib/analysis/analysis'
import type { TagEntry } from '@/lib/tags/tag'
import { PROVIDERS } from '@/schemas/vocabulary'
import { BreakableText } from './breakable-text'
import { CloudHead } from './cloud-head'
import { CloudProblems } from './cloud-problems'
import { DisagreementMark } from './disagreement-mark'
import type { LedgerRow } from './group-tags'
import { LazyTagLedger } from './lazy-tag-ledger'
import { OverruledMark } from './overruled-mark'
import { TagGiven } from './tag-given'
import { isTagLinked } from './tag-links'

/**
 * A row of a table; where that has no room, a line of three cells below the tag's name; on a phone a line
 * for each cloud.
 */
export const ROW = 'grid @sm:grid-cols-3 @xl:table-row'
const CELL = 'min-w-0 border-line px-3 text-left align-baseline font-normal @xl:border-b @xl:py-1.5'

/** The column of the job's own cloud has an edge on both sides. */
export const OWN_COLUMN =
  'border-l-3 border-l-accent bg-accent-soft/50 @sm:border-x @sm:border-r-accent'

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
              <BreakableText text={entry.name} />
            </span>
          </button>
          <OverruledMark analysis={analysis} entry={entry} />
          <DisagreementMark other={other} />
        </th>
        {PROVIDERS.map((provider) => {
          const tag = rendered[provider]
          const isOwn = provider === analysis.provider
          return (
            <td
              className={classNames(
                CELL,
                'flex gap-2 @sm:block @sm:border-b @sm:px-2 @sm:pb-1.5 @xl:table-cell',
                'last:border-b last:pb-1.5',
                isOwn && OWN_COLUMN,
              )}
              key={provider}
            >
              <span aria-hidden="true" className="flex w-26 shrink-0 text-sm text-muted @sm:hidden">
                <CloudHead isOwn={isOwn} provider={provider} />
              </span>
              <span className="flex min-w-0 flex-col items-start">
                <TagGiven entry={entry} isClipped part="value" tag={tag} />
                {tag && tag.name !== entry.name && (
                  <TagGiven entry={entry} isClipped part="name" tag={tag} />
                )}
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
              <LazyTagLedger analysis={analysis} row={row} />
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
