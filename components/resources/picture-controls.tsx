'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { paintedTheme } from '@/components/ui/theme'
import type { Analysis } from '@/lib/analysis/analysis'
import { folderName } from '@/lib/bundle/folder-name'
import type { PictureLayout } from '@/lib/resources/picture-layout'
import { type PictureFile, savePicture } from './save-picture'
import type { FullScreen } from './use-full-screen'
import type { PictureViewActions } from './use-picture-view'

interface PictureControlsProps {
  readonly analysis: Analysis
  readonly layout: PictureLayout
  readonly view: PictureViewActions
  readonly fullScreen: FullScreen
}

const FILES = ['svg', 'png'] as const satisfies readonly PictureFile[]

/** The row does not wrap: where it is narrow, the word alone is there. */
const FILE_BUTTON = '@max-sm:[&_svg]:hidden'

/** Zoom, and the picture as a file: a row above the picture, so that it covers nothing of it. */
export function PictureControls({ analysis, layout, view, fullScreen }: PictureControlsProps) {
  const [failure, setFailure] = useState('')
  const save = async (kind: PictureFile) => {
    setFailure('')
    const { cloud, support, jobName } = analysis
    const title = `${jobName}: ${cloud?.label}, ${support?.label}`
    const isSaved = await savePicture(kind, layout, title, folderName(jobName), paintedTheme())
    if (!isSaved) setFailure(`This browser could not draw the picture as a ${kind.toUpperCase()}.`)
  }
  return (
    // After the picture for the keyboard, which goes to what is drawn first.
    <div className="order-first shrink-0 border-b border-line">
      <div
        aria-label="Picture"
        className="flex items-center gap-0.5 px-2 py-0.5 @max-sm:justify-between @max-sm:px-0.5"
        role="toolbar"
      >
        <IconButton icon="minus" label="Zoom out" onClick={view.zoomOut} size="small" />
        <IconButton icon="plus" label="Zoom in" onClick={view.zoomIn} size="small" />
        <IconButton icon="fit" label="Fit all" onClick={view.fitAll} size="small" />
        <Button
          aria-label="1:1 from the start"
          onClick={view.showStart}
          size="small"
          title="1:1 from the start"
          variant="ghost"
        >
          1:1
        </Button>
        {fullScreen.isOffered && (
          <IconButton
            aria-pressed={fullScreen.isOn}
            icon={fullScreen.isOn ? 'shrink' : 'expand'}
            label="Full screen"
            onClick={fullScreen.toggle}
            size="small"
          />
        )}
        <span className="mx-0.5 h-4 w-px bg-line" />
        {FILES.map((kind) => (
          <Button
            aria-label={`Save as ${kind.toUpperCase()}`}
            className={FILE_BUTTON}
            icon="download"
            key={kind}
            onClick={() => save(kind)}
            size="small"
            title={`Save as ${kind.toUpperCase()}`}
            variant="ghost"
          >
            {kind.toUpperCase()}
          </Button>
        ))}
      </div>
      <p className="px-3 pb-1 text-sm text-danger empty:hidden" role="status">
        {failure}
      </p>
    </div>
  )
}
