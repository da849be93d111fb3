'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Fix } from '@/lib/diagnostics/diagnostic'
import { useDesignerActions } from './use-designer'

interface FixButtonProps {
  readonly fix: Fix
  /** The problem is gone, and the button with it: put the focus somewhere. */
  readonly onFixed?: (() => void) | undefined
}

/** Applies a fix as one step of undo, or says why the text cannot take it. */
export function FixButton({ fix, onFixed }: FixButtonProps) {
  const { edit } = useDesignerActions()
  const [refusal, setRefusal] = useState('')
  const apply = () => {
    const outcome = edit(fix.edits, { document: fix.document, origin: 'fix' })
    setRefusal(outcome.ok ? '' : outcome.reason)
    if (outcome.ok) onFixed?.()
  }
  return (
    <div className="min-w-0">
      <Button
        className="h-auto! min-h-6 max-w-full py-0.5 text-left wrap-anywhere whitespace-normal!"
        onClick={apply}
        size="small"
      >
        {fix.title}
      </Button>
      <p className="text-danger" role="status">
        {refusal}
      </p>
    </div>
  )
}
