import { useFirstRows } from '@/components/ui/first-rows'
import type { Analysis } from '@/lib/analysis/analysis'
import type { TagEntry } from '@/lib/tags/tag'
import type { Provider } from '@/schemas/vocabulary'
import type { TagGroup } from './group-tags'
import { TagRow } from './tag-row'

interface TagListProps {
  readonly analysis: Analysis
  readonly groups: readonly TagGroup[]
  /** The cloud whose names and values are shown. */
  readonly provider: Provider
  /** By the name of a tag: the one that states the same fact otherwise. */
  readonly disagreeing: ReadonlyMap<string, TagEntry>
}

/** The tags as one cloud gets them, by namespace. */
export function TagList({ groups, ...rest }: TagListProps) {
  return groups.map((group) => <TagSection {...rest} group={group} key={group.namespace} />)
}

interface TagSectionProps extends Omit<TagListProps, 'groups'> {
  readonly group: TagGroup
}

function TagSection({
  analysis,
  disagreeing,
  group: { namespace, rows },
  provider,
}: TagSectionProps) {
  const { shown, more } = useFirstRows(rows)
  return (
    <section aria-label={namespace}>
      <h3 className="sticky top-0 z-10 flex justify-between border-b border-line bg-surface-sunken px-3 py-1 text-sm font-medium text-muted">
        {namespace} <span>{rows.length}</span>
      </h3>
      <ul>
        {shown.map((row) => (
          <TagRow
            analysis={analysis}
            key={row.entry.name}
            other={disagreeing.get(row.entry.name)}
            provider={provider}
            row={row}
          />
        ))}
      </ul>
      {more}
    </section>
  )
}
