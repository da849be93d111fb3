import type { Analysis } from '@/lib/analysis/analysis'
import type { TagEntry } from '@/lib/tags/tag'
import { overruledCandidates } from './overruled-candidates'
import { tagPlace } from './tag-place'

interface OverruledMarkProps {
  readonly analysis: Analysis
  readonly entry: TagEntry
}

/** `over "dev" line 31`: who wanted something else and lost. Nothing when all agree. */
export function OverruledMark({ analysis, entry }: OverruledMarkProps) {
  const [first, ...rest] = overruledCandidates(entry)
  if (!first) return null
  const place = tagPlace(analysis, first)
  const file = place?.document === 'asset' ? 'asset ' : ''
  return (
    <span className="text-sm text-warning">
      over “<span className="wrap-anywhere">{first.value}</span>”
      {place && ` ${file}line ${place.line}`}
      {rest.length > 0 && ` and ${rest.length} more`}
    </span>
  )
}
