'use client'

import { useDesignerActions } from '@/components/state/use-designer'
import type { Analysis } from '@/lib/analysis/analysis'
import { fieldValue } from '@/lib/form/field-value'

interface ResourceFieldProps {
  readonly analysis: Analysis
  /** Dotted below `infrastructure`. */
  readonly field: string
}

/** A field of the block with its value; a press goes there in the text. */
export function ResourceField({ analysis, field }: ResourceFieldProps) {
  const { revealPath } = useDesignerActions()
  const { path, text } = fieldValue(analysis.job.value, field)
  return (
    <li className="flex flex-wrap items-baseline gap-x-2 font-mono text-sm">
      <button
        className="text-left text-accent wrap-anywhere hover:underline"
        onClick={() => revealPath('job', path)}
        type="button"
      >
        {field}
      </button>
      {text === null ? (
        <span className="font-sans text-muted">not set</span>
      ) : (
        <span className="wrap-anywhere">{text}</span>
      )}
    </li>
  )
}
