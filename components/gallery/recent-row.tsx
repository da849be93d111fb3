'use client'

import type { RecentEntry } from '@/components/kept/recent-entry'
import { IconButton } from '@/components/ui/icon-button'
import { relativeTime } from './relative-time'

const ABSOLUTE = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'short' })

interface RecentRowProps {
  readonly entry: RecentEntry
  readonly onChoose: () => void
  readonly onRemove: () => void
}

/** One recent document: its name, when it was changed last, and how to be rid of it. */
export function RecentRow({ entry, onChoose, onRemove }: RecentRowProps) {
  const { job, asset, changedAt } = entry
  const moment = new Date(changedAt)
  return (
    <li className="flex items-center gap-1 pr-1 hover:bg-accent-soft">
      <button
        className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3 px-3 py-1.5 text-left -outline-offset-2"
        onClick={onChoose}
        type="button"
      >
        <span className="min-w-0 truncate font-medium">{job.name}</span>
        {asset && <span className="min-w-0 truncate text-muted">with {asset.name}</span>}
        <time
          className="ml-auto text-sm whitespace-nowrap text-muted"
          dateTime={moment.toISOString()}
          title={ABSOLUTE.format(moment)}
        >
          {relativeTime(changedAt, Date.now())}
        </time>
      </button>
      <IconButton
        icon="trash"
        label={`Remove ${job.name} from the history`}
        onClick={onRemove}
        size="small"
      />
    </li>
  )
}
