'use client'

import type { Download } from '@/components/bundle/use-download'
import { useDesigner } from '@/components/state/use-designer'
import { IconButton } from '@/components/ui/icon-button'
import { ThemeSwitch } from '@/components/ui/theme-switch'
import { ActionButton } from './action-button'
import { ACTION_WORDS, type ScreenActions } from './screen-actions'

interface ToolbarProps {
  readonly actions: ScreenActions
  readonly onMenu: () => void
  readonly download: Pick<Download, 'isBusy' | 'outcome'>
}

/**
 * What is done most with the document as a whole; on a phone the bar at the foot of the screen. What has no
 * room on a narrow screen is in the menu.
 */
export function DesignerToolbar({ actions, onMenu, download }: ToolbarProps) {
  const canUndo = useDesigner((state) => state.canUndo)
  const canRedo = useDesigner((state) => state.canRedo)
  return (
    <div className="flex flex-1 items-center gap-1 max-sm:justify-between max-sm:gap-0">
      <span className="lg:hidden">
        <IconButton icon="menu" label="Menu" onClick={onMenu} />
      </span>
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
      <span className="max-lg:hidden">
        <ThemeSwitch />
      </span>
      <IconButton
        icon="search"
        label="Commands and fields"
        onClick={actions.showCommands}
        shortcut={ACTION_WORDS.showCommands.shortcut}
      />
      <ActionButton action="share" actions={actions} className="max-lg:hidden" icon="link">
        Share
      </ActionButton>
      <ActionButton action="explore" actions={actions} className="max-lg:hidden" icon="folder">
        Explore
      </ActionButton>
      <ActionButton
        action="download"
        actions={actions}
        aria-busy={download.isBusy}
        // By finger it is as high as its row, and looks lower.
        className="ml-1 bg-clip-padding aria-busy:cursor-progress pointer-coarse:border-4 pointer-coarse:px-2"
        data-download
        icon="download"
        variant="primary"
      >
        Download
      </ActionButton>
      <DownloadStatus outcome={download.outcome} />
    </div>
  )
}

/** New, Open, Save, Save as: with their words where there is room. */
function FileButtons({ actions }: Pick<ToolbarProps, 'actions'>) {
  return (
    <>
      <ActionButton action="newJob" actions={actions} className="max-lg:hidden" icon="file-plus">
        <span className="max-xl:sr-only">New</span>
      </ActionButton>
      <ActionButton action="open" actions={actions} className="max-sm:hidden" icon="open">
        <span className="max-lg:sr-only">Open</span>
      </ActionButton>
      <ActionButton action="save" actions={actions} icon="save">
        <span className="max-lg:sr-only">Save</span>
      </ActionButton>
      <ActionButton action="saveAs" actions={actions} className="max-lg:hidden" icon="save-as">
        <span className="max-xl:sr-only">Save as</span>
      </ActionButton>
    </>
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
