'use client'

import { useEffect, useRef } from 'react'
import { useDesignerStore } from '@/components/state/use-designer'
import { startEditor } from './start-editor'
import { takeOver } from './take-over'
import type { TextPlace } from './text-place'

interface MonacoEditorProps {
  /** Where somebody is in the text until now; null while the editor must wait. */
  readonly place: () => TextPlace | null
  /** The editor stands where the text stood. */
  readonly onReady: () => void
}

/** The text of the job and of its asset, in Monaco. Load it lazily. */
export function MonacoEditor({ place, onReady }: MonacoEditorProps) {
  const store = useDesignerStore()
  const container = useRef<HTMLDivElement>(null)
  const latest = useRef({ place, onReady })
  useEffect(() => {
    latest.current = { place, onReady }
  })
  useEffect(() => {
    const element = container.current
    if (!element) return
    const { editor, stop } = startEditor(element, store)
    const stopWaiting = afterPainting(() => {
      const from = latest.current.place()
      if (!from) return false
      element.style.visibility = 'visible'
      takeOver(editor, from)
      latest.current.onReady()
      return true
    })
    return () => {
      stopWaiting()
      stop()
    }
  }, [store])
  return (
    <div
      className="absolute inset-0 overflow-hidden"
      ref={container}
      style={{ visibility: 'hidden' }}
    />
  )
}

/** How long the editor gets to draw its first lines before it is shown. */
const DRAWING_MS = 50

/** Runs `work` when the editor has drawn, again and again until it says that it is done. */
function afterPainting(work: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout>
  const run = () => {
    if (!work()) timer = setTimeout(run, DRAWING_MS)
  }
  timer = setTimeout(run, DRAWING_MS)
  return () => clearTimeout(timer)
}
