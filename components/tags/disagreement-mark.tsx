import { Icon } from '@/components/ui/icon'
import type { TagEntry } from '@/lib/tags/tag'

/** "≠ FinOps_cost_center FIN-002": another tag states the same fact otherwise. Nothing without one. */
export function DisagreementMark({ other }: { readonly other: TagEntry | undefined }) {
  if (!other) return null
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1 self-center text-sm text-warning">
      <Icon name="unequal" size={12} />
      <span className="sr-only">disagrees with</span>
      <span className="wrap-anywhere">{other.name}</span>
      <span>
        “<span className="wrap-anywhere">{other.winner.value}</span>”
      </span>
    </span>
  )
}
