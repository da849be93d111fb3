import { useFirstRows } from '@/components/ui/first-rows'
import type { Analysis } from '@/lib/analysis/analysis'
import type { Provider } from '@/schemas/vocabulary'
import type { TagGroup } from './group-tags'
import { TagRow } from './tag-row'

interface TagListProps {
  readonly analysis: Analysis
  readonly groups: readonly TagGroup[]
  /** The cloud whose names and values are shown. */
  readonly provider: Provider
}

/** The tags as one cloud gets them, by namespace. */
export function TagList({ analysis, groups, provider }: TagListProps) {
  return groups.map((group) => (
    <TagSection analysis={analysis} group={group} key={group.namespace} provider={provider} />
  ))
}

interface TagSectionProps extends Omit<TagListProps, 'groups'> {
  readonly group: TagGroup
}

function TagSection({ analysis, group: { namespace, rows }, provider }: TagSectionProps) {
  const { shown, more } = useFirstRows(rows)
  return (
    <section aria-label={namespace}>
      <h3 className="sticky top-0 z-10 flex justify-between border-b border-line bg-surface-sunken px-3 py-1 text-sm font-medium text-muted">
        {namespace} <span>{rows.length}</span>
      </h3>
      <ul>
        {shown.map((row) => (
          <TagRow analysis={analysis} key={row.entry.name} provider={provider} row={row} />
        ))}
      </ul>
      {more}
    </section>
  )
}
