'use client'

import { type DraftStatus, useDraftStatus } from '@/components/kept/draft-status'
import { isEdited } from '@/components/state/open-documents'
import { useDesigner } from '@/components/state/use-designer'
import { ariaKeys } from '@/components/ui/aria-keys'
import { Icon } from '@/components/ui/icon'
import { MiddleEllipsis } from '@/components/ui/middle-ellipsis'
import { Shortcut } from '@/components/ui/shortcut'
import { Tooltip } from '@/components/ui/tooltip'
import { ACTION_WORDS } from './screen-actions'

interface FileTitleProps {
  /** Shows what was changed. */
  readonly onCompare: () => void
}

/**
 * The job's file name, whether it was changed since it was opened or saved, and where it runs: in two lines,
 * or in one where there is much room. Only the name gives way.
 */
export function FileTitle({ onCompare }: FileTitleProps) {
  const name = useDesigner((state) => state.job.name)
  const isChanged = useDesigner(isEdited)
  const cloud = useDesigner((state) => state.lastGood.cloud?.label)
  const runtime = useDesigner((state) => state.lastGood.support?.label)
  return (
    <div className="flex min-w-0 items-center gap-2">
      <span className="text-accent @max-[26rem]:hidden">
        <Icon name="logo" size={18} />
      </span>
      <div className="flex min-w-0 flex-col @min-[60rem]:flex-row @min-[60rem]:items-center @min-[60rem]:gap-2">
        <div className="flex min-w-0 items-center gap-1.5">
          <h1
            aria-label={`Dativo Infra Designer: ${name}`}
            className="flex min-w-0 overflow-hidden font-semibold"
            title={name}
          >
            <MiddleEllipsis name={name} />
          </h1>
          {isChanged && <EditedButton onCompare={onCompare} />}
        </div>
        <span className="shrink-0 text-xs whitespace-nowrap text-muted @min-[26rem]:text-sm @min-[60rem]:text-base">
          {[cloud, runtime].filter(Boolean).join(' · ')}
        </span>
      </div>
    </div>
  )
}

/** That the text is not what the file holds; leads to the changes. */
function EditedButton({ onCompare }: Pick<FileTitleProps, 'onCompare'>) {
  const { title, shortcut = '' } = ACTION_WORDS.compare
  return (
    <Tooltip
      content={
        <>
          {title} <Shortcut keys={shortcut} />
        </>
      }
      describes={false}
    >
      <button
        aria-keyshortcuts={ariaKeys(shortcut)}
        className="shrink-0 rounded-md px-1.5 py-0.5 text-sm whitespace-nowrap text-muted underline decoration-dotted underline-offset-2 hover:bg-surface-sunken hover:text-text"
        data-reach
        onClick={onCompare}
        type="button"
      >
        Edited
        <DraftWords />
        <span className="sr-only">. {title}</span>
      </button>
    </Tooltip>
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
    <span
      className={`@max-[36rem]:hidden ${status === 'waiting' ? 'invisible' : ''}`}
      data-draft={status}
    >
      , {DRAFT_WORDS[status]}
    </span>
  )
}
