'use client'

import { useEffect, useRef } from 'react'
import { useDesigner, useDesignerStore } from '../designer/use-designer'
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
      className="min-h-0 flex-1 overflow-hidden"
      id={panelId(DOCUMENT_SCOPE, shown)}
      ref={container}
      role="tabpanel"
    />
  )
}
