'use client'

import { useEffect } from 'react'
import type { BuildBundle } from '@/lib/bundle/bundle'
import { DownloadStatus } from '../bundle/download-status'
import { useDownload } from '../bundle/use-download'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import type { Notify } from '../ui/notice'
import { Shortcut } from '../ui/shortcut'
import { ThemeSwitch } from '../ui/theme-switch'
import { Tooltip } from '../ui/tooltip'
import { useDesigner, useDesignerActions } from './use-designer'
import { useShortcuts } from './use-shortcuts'

interface ToolbarProps {
  readonly buildBundle: BuildBundle
  readonly notify: Notify
  readonly onOpen: () => void
}

/** What can be done with the document as a whole; on a phone the bar at the foot of the screen. */
export function DesignerToolbar({ buildBundle, notify, onOpen }: ToolbarProps) {
  const { undo, redo } = useDesignerActions()
  const canUndo = useDesigner((state) => state.canUndo)
  const canRedo = useDesigner((state) => state.canRedo)
  const { download, isBusy, outcome } = useDownload(buildBundle)
  useShortcuts({
    'mod+z': undo,
    'mod+shift+z': redo,
    'mod+y': redo,
    'mod+s': download,
    'mod+o': onOpen,
  })
  useEffect(() => {
    const isTrouble = outcome.kind === 'refused' || outcome.kind === 'failed'
    if (isTrouble) notify({ id: 'download', message: outcome.message })
  }, [outcome, notify])
  return (
    <div className="flex flex-1 items-center gap-1 max-sm:justify-between">
      <Tooltip content={<Shortcut keys="mod+o" />} describes={false}>
        <Button icon="open" onClick={onOpen} variant="ghost">
          Open
        </Button>
      </Tooltip>
      <IconButton disabled={!canUndo} icon="undo" label="Undo" onClick={undo} shortcut="mod+z" />
      <IconButton
        disabled={!canRedo}
        icon="redo"
        label="Redo"
        onClick={redo}
        shortcut="mod+shift+z"
      />
      <ThemeSwitch />
      <Tooltip content={<Shortcut keys="mod+s" />} describes={false}>
        <Button
          aria-busy={isBusy}
          className="ml-1"
          icon="download"
          onClick={download}
          variant="primary"
        >
          Download
        </Button>
      </Tooltip>
      <DownloadStatus outcome={outcome} />
    </div>
  )
}
