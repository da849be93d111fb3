import type { ReactNode } from 'react'
import { FixButtons } from '@/components/state/fix-buttons'
import { Button } from '@/components/ui/button'
import { SeverityMark } from '@/components/ui/severity-mark'
import type { Diagnostic } from '@/lib/diagnostics/diagnostic'

interface NoticeLineProps {
  /** Of the sentence. */
  readonly id: string
  /** The sentence. */
  readonly children: ReactNode
  readonly onEdit: () => void
  /** A finding whose fixes are another way out. */
  readonly solvable: Diagnostic | undefined
}

/** A sentence on what cannot be edited in the form, and the ways out. */
export function NoticeLine({ id, children, onEdit, solvable }: NoticeLineProps) {
  return (
    <div className="flex items-start gap-2 px-3 py-2">
      <span className="flex h-5 shrink-0 items-center">
        <SeverityMark iconOnly severity="warning" />
      </span>
      <div className="flex min-w-0 flex-1 flex-wrap items-start justify-end gap-x-2 gap-y-1">
        <p className="min-w-48 flex-1 wrap-anywhere" id={id}>
          {children}
        </p>
        <Button icon="jump" onClick={onEdit} size="small">
          Edit in YAML
        </Button>
        {solvable && <FixButtons of={solvable} onFixed={() => undefined} />}
      </div>
    </div>
  )
}
