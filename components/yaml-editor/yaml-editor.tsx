'use client'

import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useDesigner } from '@/components/state/use-designer'
import { lazyPart } from '@/components/ui/lazy-part'
import { Shortcut } from '@/components/ui/shortcut'
import { panelId, tabId } from '../ui/tabs'
import { DOCUMENT_SCOPE } from './document-tabs'
import { PlainEditor } from './plain-editor'
import { placeIn } from './text-place'
import { useComposing } from './use-composing'
import { useEditorWake } from './use-editor-wake'

const MonacoEditor = lazyPart(
  () => import('./monaco-editor').then((module) => module.MonacoEditor),
  // The text can be read and typed without it.
  { missing: () => null },
)

/** The text of the job and of its asset: plain at first, in Monaco as soon as somebody turns to it. */
export function YamlEditor() {
  const shown = useDesigner((state) => state.shown)
  const [isReady, setReady] = useState(false)
  const pane = useRef<HTMLDivElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const isRevealing = useRef(false)
  const isComposing = useComposing(area)
  const { isAwake, wake } = useEditorWake(pane)
  const place = () =>
    area.current && scroller.current && !isComposing() && !isRevealing.current
      ? placeIn(area.current, scroller.current)
      : null
  // In one step: there is never one text too many.
  const onReady = () => flushSync(() => setReady(true))
  return (
    <div
      aria-labelledby={tabId(DOCUMENT_SCOPE, shown)}
      className="group/editor flex min-h-0 flex-1 flex-col"
      id={panelId(DOCUMENT_SCOPE, shown)}
      onFocus={wake}
      onPointerEnter={wake}
      ref={pane}
      role="tabpanel"
    >
      <div className="relative min-h-0 flex-1 overflow-hidden">
        {!isReady && <PlainEditor area={area} isRevealing={isRevealing} scroller={scroller} />}
        {isAwake && <MonacoEditor onReady={onReady} place={place} />}
      </div>
      {/* Its room is kept, so that nothing moves when the editor gets the focus. */}
      <p
        aria-hidden="true"
        className="h-6 shrink-0 border-t border-line px-3 text-right text-sm leading-6 text-muted pointer-coarse:hidden"
      >
        <span className="invisible group-focus-within/editor:visible">
          {isReady && (
            <>
              Leave the editor: <Shortcut keys="esc tab" />
            </>
          )}
        </span>
      </p>
    </div>
  )
}
