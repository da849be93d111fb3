'use client'

import { useState } from 'react'
import { useDesignerActions } from '@/components/designer/use-designer'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { SeverityMark } from '@/components/ui/severity-mark'
import type { Diagnostic, Fix } from '@/lib/diagnostics/diagnostic'

interface ProblemNotesProps {
  readonly problems: readonly Diagnostic[]
  /** The id of what takes the focus when a fix takes its own button away. */
  readonly focusAfterFix?: string
}

/** Findings where they belong, each with the button that makes it go away. */
export function ProblemNotes({ problems, focusAfterFix }: ProblemNotesProps) {
  return problems.map(({ severity, code, message, path, fix }) => (
    <div className="flex gap-1.5 pt-1 text-sm" key={`${code} ${path.join('/')} ${message}`}>
      <span className="flex h-4 shrink-0">
        <SeverityMark iconOnly severity={severity} />
      </span>
      <div className="flex min-w-0 flex-col items-start gap-1">
        <span className={classNames('wrap-anywhere', severity === 'info' && 'text-muted')}>
          {message}
        </span>
        {fix && <FixButton fix={fix} focusAfterFix={focusAfterFix} />}
      </div>
    </div>
  ))
}

interface FixButtonProps {
  readonly fix: Fix
  readonly focusAfterFix: string | undefined
}

function FixButton({ fix, focusAfterFix }: FixButtonProps) {
  const { edit } = useDesignerActions()
  const [refusal, setRefusal] = useState('')
  const apply = () => {
    const outcome = edit(fix.edits, { document: fix.document, origin: 'fix' })
    setRefusal(outcome.ok ? '' : outcome.reason)
    if (outcome.ok && focusAfterFix) document.getElementById(focusAfterFix)?.focus()
  }
  return (
    <>
      <Button
        className="h-auto! min-h-6 max-w-full py-0.5 text-left wrap-anywhere whitespace-normal!"
        onClick={apply}
        size="small"
      >
        {fix.title}
      </Button>
      <span className="text-danger" role="status">
        {refusal}
      </span>
    </>
  )
}
