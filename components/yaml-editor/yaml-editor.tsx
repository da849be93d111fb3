'use client'

import { useEffect, useRef } from 'react'
import { useDesignerStore } from '../designer/use-designer'
import { startEditor } from './start-editor'

/** The text of the job and of its asset, in Monaco. */
export function YamlEditor() {
  const store = useDesignerStore()
  const container = useRef<HTMLDivElement>(null)
  useEffect(() => (container.current ? startEditor(container.current, store) : undefined), [store])
  return <div className="min-h-0 flex-1 overflow-hidden" ref={container} />
}
