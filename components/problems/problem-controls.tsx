import { Segmented } from '@/components/ui/segmented'
import type { Diagnostic, Severity } from '@/lib/diagnostics/diagnostic'
import type { Grouping } from './group-problems'
import { severitySummary } from './severity-summary'

/** Every finding, or those of one severity. */
export type Shown = 'all' | Severity

const TITLES: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Notes',
}

const GROUPINGS = [
  { value: 'section', label: 'Section' },
  { value: 'kind', label: 'Kind' },
] as const satisfies readonly { readonly value: Grouping; readonly label: string }[]

interface ProblemControlsProps {
  readonly diagnostics: readonly Diagnostic[]
  readonly shown: Shown
  readonly onShow: (shown: Shown) => void
  readonly grouping: Grouping
  readonly onGroup: (grouping: Grouping) => void
}

/** Which findings are listed, and how they are grouped. */
export function ProblemControls({
  diagnostics,
  shown,
  onShow,
  grouping,
  onGroup,
}: ProblemControlsProps) {
  const severities = severitySummary(diagnostics)
  return (
    <div className="mt-2 flex flex-wrap items-center justify-between gap-2 text-sm">
      {severities.length > 1 && (
        <Segmented
          label="Show"
          onChange={onShow}
          options={[
            { value: 'all', label: 'All' },
            ...severities.map(({ severity, count }) => ({
              value: severity,
              label: `${TITLES[severity]} ${count}`,
            })),
          ]}
          value={shown}
        />
      )}
      <Segmented label="Group by" onChange={onGroup} options={GROUPINGS} value={grouping} />
    </div>
  )
}
