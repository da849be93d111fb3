'use client'

import { useDesigner } from '@/components/state/use-designer'
import { Icon } from '@/components/ui/icon'
import type { SectionId } from '@/lib/form/fields'
import { formProblems } from '@/lib/form/form-problems'

/** How many errors and warnings a section has; nothing when it has none. */
export function SectionCount({ section }: { readonly section: SectionId }) {
  const errors = useDesigner((state) => countsOf(state.lastGood, section).errors)
  const warnings = useDesigner((state) => countsOf(state.lastGood, section).warnings)
  return (
    <span className="flex gap-2 text-sm font-medium">
      {errors > 0 && (
        <span className="flex items-center gap-1 text-danger">
          <Icon name="error" size={14} />
          {errors}
          <span className="sr-only"> {errors === 1 ? 'error' : 'errors'}</span>
        </span>
      )}
      {warnings > 0 && (
        <span className="flex items-center gap-1 text-warning">
          <Icon name="warning" size={14} />
          {warnings}
          <span className="sr-only"> {warnings === 1 ? 'warning' : 'warnings'}</span>
        </span>
      )}
    </span>
  )
}

const NONE = { errors: 0, warnings: 0 }

function countsOf(analysis: Parameters<typeof formProblems>[0], section: SectionId) {
  return formProblems(analysis).counts.get(section) ?? NONE
}
