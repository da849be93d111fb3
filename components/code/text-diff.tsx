'use client'

import { useEffect, useRef, useState } from 'react'
import { classNames } from '@/components/ui/class-names'
import type { CodeLanguage } from './code-language'
import { monaco } from './code-monaco'
import { followPageTheme } from './editor-theme'

interface TextDiffProps {
  readonly before: string
  readonly after: string
  readonly language: CodeLanguage | null
  /** What is compared, for screen readers: "job.yaml". */
  readonly label: string
  readonly className?: string
}

/**
 * Two texts side by side, or one below the other where there is little room; not before it is known what of
 * them is folded away, so that nothing jumps. `--text-height` says in its style how high all of it is. Load it
 * lazily.
 */
export function TextDiff({ before, after, language, label, className }: TextDiffProps) {
  const [isReady, setReady] = useState(false)
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
    const box = container.current
    const shown = editor.getModifiedEditor()
    const measure = () => {
      if (shown.getContentHeight() > 0) {
        box.style.setProperty('--text-height', `${shown.getContentHeight()}px`)
      }
    }
    const measuring = shown.onDidContentSizeChange(measure)
    let isGone = false
    const show = () => {
      if (isGone) return
      measure()
      setReady(true)
    }
    compared.waitForDiff().then(show, show)
    return () => {
      isGone = true
      setReady(false)
      measuring.dispose()
      editor.dispose()
      // Calls off the comparison, which would miss its models.
      compared.dispose()
      models.original.dispose()
      models.modified.dispose()
      stopTheme()
    }
  }, [before, after, language, label])
  return (
    <div
      aria-busy={!isReady}
      className={classNames('min-h-0 flex-1', !isReady && 'opacity-0', className)}
      ref={container}
    />
  )
}
