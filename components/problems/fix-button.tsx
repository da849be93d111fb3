'use client'

import { useState } from 'react'
import { useDesignerActions } from '@/components/designer/use-designer'
import { Button } from '@/components/ui/button'
import type { Fix } from '@/lib/diagnostics/diagnostic'

interface FixButtonProps {
  readonly fix: Fix
  readonly onFixed: (title: string) => void
}

/** Applies a fix as one step of undo, or says why the text cannot take it. */
export function FixButton({ fix, onFixed }: FixButtonProps) {
  const { edit } = useDesignerActions()
  const [refusal, setRefusal] = useState('')
  const apply = () => {
    const outcome = edit(fix.edits, { document: fix.document, origin: 'fix' })
    setRefusal(outcome.ok ? '' : outcome.reason)
    if (outcome.ok) onFixed(fix.title)
  }
  return (
    <div className="px-3 pb-2 pl-8.5">
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
