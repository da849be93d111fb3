'use client'

import type { HTMLAttributes, ReactElement } from 'react'
import type { Download } from '@/components/bundle/use-download'
import { useDesigner } from '@/components/state/use-designer'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Shortcut } from '@/components/ui/shortcut'
import { ThemeSwitch } from '@/components/ui/theme-switch'
import { Tooltip } from '@/components/ui/tooltip'
import { ACTION_WORDS, type ScreenActions } from './screen-actions'

interface ToolbarProps {
  readonly actions: ScreenActions
  readonly download: Pick<Download, 'isBusy' | 'outcome'>
}

/** What is done most with the document as a whole; on a phone the bar at the foot of the screen. */
export function DesignerToolbar({ actions, download }: ToolbarProps) {
  const canUndo = useDesigner((state) => state.canUndo)
  const canRedo = useDesigner((state) => state.canRedo)
  return (
    <div className="flex flex-1 items-center gap-1 max-sm:justify-between max-sm:gap-0">
      <FileButtons actions={actions} />
      <IconButton
        disabled={!canUndo}
        icon="undo"
        label="Undo"
        onClick={actions.undo}
        shortcut={ACTION_WORDS.undo.shortcut}
      />
      <IconButton
        disabled={!canRedo}
        icon="redo"
        label="Redo"
        onClick={actions.redo}
        shortcut={ACTION_WORDS.redo.shortcut}
      />
      <span className="max-sm:hidden">
        <ThemeSwitch />
      </span>
      <IconButton
        icon="search"
        label="Commands and fields"
        onClick={actions.showCommands}
        shortcut={ACTION_WORDS.showCommands.shortcut}
      />
      <Button className="max-lg:px-1.5!" icon="link" onClick={actions.share} variant="ghost">
        <span className="max-lg:sr-only">Share</span>
      </Button>
      <ShortcutTip action="explore">
        <Button className="max-lg:hidden" icon="folder" onClick={actions.explore} variant="ghost">
          Explore
        </Button>
      </ShortcutTip>
      <ShortcutTip action="download">
        <Button
          aria-busy={download.isBusy}
          className="ml-1"
          data-download
          icon="download"
          onClick={actions.download}
          variant="primary"
        >
          Download
        </Button>
      </ShortcutTip>
      <DownloadStatus outcome={download.outcome} />
    </div>
  )
}

/** New, Open, Save, Save as: with their words where there is room. A phone has Save beside the file's name. */
function FileButtons({ actions }: Pick<ToolbarProps, 'actions'>) {
  return (
    <>
      <Button
        className="max-lg:px-1.5! max-sm:hidden"
        icon="file-plus"
        onClick={actions.newJob}
        title={ACTION_WORDS.newJob.title}
        variant="ghost"
      >
        <span className="max-xl:sr-only">New</span>
      </Button>
      <ShortcutTip action="open">
        <Button className="max-lg:px-1.5!" icon="open" onClick={actions.open} variant="ghost">
          <span className="max-lg:sr-only">Open</span>
        </Button>
      </ShortcutTip>
      <ShortcutTip action="save">
        <Button
          className="max-lg:px-1.5! max-sm:hidden"
          icon="save"
          onClick={actions.save}
          variant="ghost"
        >
          <span className="max-lg:sr-only">Save</span>
        </Button>
      </ShortcutTip>
      <Button
        className="max-lg:px-1.5! max-sm:hidden"
        icon="save-as"
        onClick={actions.saveAs}
        title={ACTION_WORDS.saveAs.title}
        variant="ghost"
      >
        <span className="max-xl:sr-only">Save as</span>
      </Button>
    </>
  )
}

function ShortcutTip({
  action,
  children,
}: {
  readonly action: keyof ScreenActions
  readonly children: ReactElement<HTMLAttributes<HTMLElement>>
}) {
  const { title, shortcut = '' } = ACTION_WORDS[action]
  return (
    <Tooltip
      content={
        <>
          {title} <Shortcut keys={shortcut} />
        </>
      }
      describes={false}
    >
      {children}
    </Tooltip>
  )
}

/**
 * Tells screen readers how a download went; it is there before the first one. What went wrong is
 * seen as a notice as well.
 */
function DownloadStatus({ outcome }: Pick<Download, 'outcome'>) {
  return (
    <span className="sr-only" role="status">
      {outcome.message}
    </span>
  )
}
