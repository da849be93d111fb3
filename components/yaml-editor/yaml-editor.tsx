'use client'

import { useEffect, useRef } from 'react'
import { useDesigner, useDesignerStore } from '@/components/state/use-designer'
import { panelId, tabId } from '../ui/tabs'
import { DOCUMENT_SCOPE } from './document-tabs'
import { startEditor } from './start-editor'

/** The text of the job and of its asset, in Monaco. */
export function YamlEditor() {
  const store = useDesignerStore()
  const shown = useDesigner((state) => state.shown)
  const container = useRef<HTMLDivElement>(null)
  useEffect(() => (container.current ? startEditor(container.current, store) : undefined), [store])
  return (
    <div
      aria-labelledby={tabId(DOCUMENT_SCOPE, shown)}
      className="group/editor flex min-h-0 flex-1 flex-col"
      id={panelId(DOCUMENT_SCOPE, shown)}
      role="tabpanel"
    >
      <div className="min-h-0 flex-1 overflow-hidden" ref={container} />
      {/* Its room is kept, so that nothing moves when the editor gets the focus. */}
      <p
        aria-hidden="true"
        className="h-6 shrink-0 border-t border-line px-3 text-right text-sm leading-6 text-muted pointer-coarse:hidden"
      >
        <span className="invisible group-focus-within/editor:visible">
          <kbd className="font-sans">Esc</kbd>, then <kbd className="font-sans">Tab</kbd> leaves the
          editor
        </span>
      </p>
    </div>
  )
}
