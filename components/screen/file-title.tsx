'use client'

import { type DraftStatus, useDraftStatus } from '@/components/kept/draft-status'
import { useDesigner } from '@/components/state/use-designer'
import { Icon } from '@/components/ui/icon'

/** The job's file name, whether it was changed since it was opened, and where it runs. */
export function FileTitle() {
  const name = useDesigner((state) => state.job.name)
  const isChanged = useDesigner((state) => state.job.text !== state.job.openedText)
  const cloud = useDesigner((state) => state.lastGood.cloud?.label)
  const runtime = useDesigner((state) => state.lastGood.support?.label)
  return (
    <div className="flex min-w-0 items-center gap-2">
      <span className="text-accent max-sm:hidden">
        <Icon name="logo" size={18} />
      </span>
      <h1 className="truncate font-semibold" title={name}>
        <span className="sr-only">Dativo Infra Designer: </span>
        {name}
      </h1>
      {isChanged && (
        <span className="text-sm whitespace-nowrap text-muted max-sm:hidden">
          Edited
          <DraftWords />
        </span>
      )}
      <span className="truncate whitespace-nowrap text-muted max-lg:hidden">
        {[cloud, runtime].filter(Boolean).join(' · ')}
      </span>
    </div>
  )
}

const DRAFT_WORDS: Readonly<Record<NonNullable<DraftStatus>, string>> = {
  saved: 'draft saved',
  waiting: 'draft saved',
  kept: 'draft kept until a crash',
  unsaved: 'draft not saved',
}

/** Whether the browser has the draft on the disk. While it has not, the words' room is kept: nothing moves. */
function DraftWords() {
  const status = useDraftStatus()
  if (status === null) return null
  return (
    <span className={status === 'waiting' ? 'invisible' : undefined} data-draft={status}>
      , {DRAFT_WORDS[status]}
    </span>
  )
}
