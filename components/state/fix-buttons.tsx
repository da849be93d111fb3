'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Diagnostic, Fix } from '@/lib/diagnostics/diagnostic'
import { applyFix, fixesOf } from './apply-fix'
import { useDesignerStore } from './use-designer'

interface FixButtonsProps {
  readonly of: Diagnostic
  /** The problem is gone, and the buttons with it: put the focus somewhere. */
  readonly onFixed: (title: string) => void
}

/** One button for a certain fix, or one for each of several choices; nothing where there is no way. */
export function FixButtons({ of, onFixed }: FixButtonsProps) {
  const fixes = fixesOf(of)
  if (fixes.length === 0) return null
  return (
    <div className="flex min-w-0 flex-wrap gap-x-1.5 gap-y-1">
      {fixes.map((one) => (
        <FixButton fix={one} key={one.title} of={of} onFixed={() => onFixed(one.title)} />
      ))}
    </div>
  )
}

interface FixButtonProps {
  readonly of: Diagnostic
  readonly fix: Fix
  readonly onFixed: () => void
}

/** Applies a fix as one step of undo, or says why the text cannot take it. */
function FixButton({ of, fix, onFixed }: FixButtonProps) {
  const store = useDesignerStore()
  const [refusal, setRefusal] = useState('')
  const apply = async () => {
    const outcome = await applyFix(store, of, fix)
    setRefusal(outcome.ok ? '' : outcome.reason)
    if (outcome.ok) onFixed()
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
