import { Fold } from '@/components/ui/fold'
import type { Analysis } from '@/lib/analysis/analysis'
import type { CarriedTags } from '@/lib/providers/resource-graph'

interface ResourceTagListProps {
  readonly analysis: Analysis
  readonly carried: CarriedTags
}

/** The tags that a resource carries, folded away: they are the same on all that carry any. */
export function ResourceTagList({ analysis, carried }: ResourceTagListProps) {
  const { cloud, rendered } = analysis
  if (!cloud) return null
  if (carried.labels) {
    const labels = Object.entries(carried.labels)
    return (
      <TagList
        summary={`Carries the tags as ${labels.length} Kubernetes label${labels.length === 1 ? '' : 's'}`}
        tags={labels.map(([name, value]) => ({ name, value }))}
      />
    )
  }
  const { tags, count, limit } = rendered[cloud.id]
  return (
    <TagList summary={`Carries ${count} of at most ${limit} ${cloud.tags.noun}s`} tags={tags} />
  )
}

interface TagListProps {
  readonly summary: string
  readonly tags: readonly { readonly name: string; readonly value: string }[]
}

function TagList({ summary, tags }: TagListProps) {
  return (
    <Fold summary={summary} summaryClassName="text-muted">
      <ul className="pt-1 pl-4 font-mono text-sm">
        {tags.map(({ name, value }) => (
          <li className="wrap-anywhere" key={name}>
            {name} <span className="text-muted">{value}</span>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
