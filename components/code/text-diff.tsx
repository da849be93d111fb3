'use client'

import { useEffect, useRef } from 'react'
import type { CodeLanguage } from './code-language'
import { monaco } from './code-monaco'
import { followPageTheme } from './editor-theme'

interface TextDiffProps {
  readonly before: string
  readonly after: string
  readonly language: CodeLanguage | null
  /** What is compared, for screen readers: "job.yaml". */
  readonly label: string
}

/** Two texts side by side, or one below the other where there is little room. Load it lazily. */
export function TextDiff({ before, after, language, label }: TextDiffProps) {
  const container = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!container.current) return
    const stopTheme = followPageTheme()
    const models = {
      original: monaco.editor.createModel(before, language ?? 'plaintext'),
      modified: monaco.editor.createModel(after, language ?? 'plaintext'),
    }
    const editor = monaco.editor.createDiffEditor(container.current, {
      automaticLayout: true,
      fontSize: 13,
      hideUnchangedRegions: { enabled: true },
      ignoreTrimWhitespace: false,
      lineHeight: 20,
      lineNumbersMinChars: 3,
      links: false,
      minimap: { enabled: false },
      modifiedAriaLabel: `${label}, now`,
      originalAriaLabel: `${label}, before`,
      originalEditable: false,
      overviewRulerBorder: false,
      readOnly: true,
      renderOverviewRuler: false,
      scrollBeyondLastLine: false,
      tabFocusMode: true,
    })
    const compared = editor.createViewModel(models)
    editor.setModel(compared)
    return () => {
      editor.dispose()
      // Calls off the comparison, which would miss its models.
      compared.dispose()
      models.original.dispose()
      models.modified.dispose()
      stopTheme()
    }
  }, [before, after, language, label])
  return <div className="min-h-0 flex-1" ref={container} />
}
