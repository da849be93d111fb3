'use client'

import { useEffect, useState } from 'react'
import { droppedFiles } from '@/components/files/dropped-files'
import type { OpenMessage, openUploads } from '@/components/files/open-uploads'
import type { DesignerState } from '@/components/state/designer-state'
import { notifyWhile } from '@/components/state/notify-while'
import { useDesignerStore } from '@/components/state/use-designer'
import { Icon } from '../ui/icon'
import type { Notify } from '../ui/notice'

const NOT_LOADED =
  'What reads files has not been fetched, and the server cannot be reached. Your text is kept: drop them again when the connection is back.'

/** What reads files is fetched when there are some, or before. */
async function open(...uploads: Parameters<typeof openUploads>): Promise<OpenMessage> {
  const part = await import('@/components/files/open-uploads').catch(() => null)
  return part ? part.openUploads(...uploads) : NOT_LOADED
}

/** Takes files that are dropped anywhere in the window. */
export function DropArea({
  notify,
  onOpened,
  onOpen,
}: {
  readonly notify: Notify
  readonly onOpened: () => void
  /** Shows how else something is opened. */
  readonly onOpen: () => void
}) {
  const store = useDesignerStore()
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onDragLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const onDrop = async (event: DragEvent) => {
      if (!event.dataTransfer || !hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      const dropped = droppedFiles(event.dataTransfer)
      const message = dropped.ok ? await open(await dropped.files, store, notify) : dropped.message
      if (!message) return onOpened()
      const { revision } = store.getState()
      const choose = { label: 'Open another', run: onOpen }
      const isLatest = (state: DesignerState) => state.revision === revision
      notifyWhile(store, notify, { id: 'open', message, actions: [choose] }, isLatest)
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [store, notify, onOpened, onOpen])
  if (!isOver) return null
  return (
    <div className="pointer-events-none fixed inset-0 z-60 flex items-center justify-center border-2 border-dashed border-accent bg-surface/85">
      <p className="flex items-center gap-2 text-lg font-medium">
        <Icon name="upload" size={20} />
        Drop a job, a job with its asset, or a bundle
      </p>
    </div>
  )
}
