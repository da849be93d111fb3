'use client'

import { useDesignerActions } from '@/components/state/use-designer'
import { Button } from '@/components/ui/button'
import type { Path } from '@/lib/document/document'

interface NestedValueProps {
  readonly label: string
  /** "a list", "a mapping". */
  readonly what: string
  readonly path: Path
}

/** Stands for a value with values inside, which only the YAML can show. */
export function NestedValue({ label, what, path }: NestedValueProps) {
  const actions = useDesignerActions()
  return (
    <span className="flex h-7 min-w-0 flex-1 items-center gap-2">
      <span className="truncate text-muted">{what}</span>
      <Button
        aria-label={`Edit ${label} in YAML`}
        onClick={() => actions.revealPath('job', path)}
        size="small"
      >
        Edit in YAML
      </Button>
    </span>
  )
}
