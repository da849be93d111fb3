'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { lazyPart } from '@/components/ui/lazy-part'
import type { Diagnostic } from '@/lib/diagnostics/diagnostic'

const FixAllDialog = lazyPart(() =>
  import('./fix-all-dialog').then((module) => module.FixAllDialog),
)

interface FixAllButtonProps {
  readonly diagnostics: readonly Diagnostic[]
  readonly onFixed: (title: string) => void
}

/** Shows what all certain fixes of the job would change; nothing where there is none. */
export function FixAllButton({ diagnostics, onFixed }: FixAllButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const count = diagnostics.filter(({ fix, document }) => fix && document === 'job').length
  if (count === 0 && !isOpen) return null
  return (
    <>
      <Button onClick={() => setOpen(true)} size="small" variant="primary">
        Fix all certain ({count})
      </Button>
      {isOpen && <FixAllDialog onClose={() => setOpen(false)} onFixed={onFixed} />}
    </>
  )
}
