import { classNames } from '@/components/ui/class-names'
import { useFirstRows } from '@/components/ui/first-rows'
import type { Analysis } from '@/lib/analysis/analysis'
import type { TagEntry } from '@/lib/tags/tag'
import { PROVIDERS } from '@/schemas/vocabulary'
import { CloudHead } from './cloud-head'
import type { TagGroup } from './group-tags'
import { OWN_COLUMN, ROW, TagTableRow } from './tag-table-row'

const HEAD =
  'border-b border-line bg-surface-raised px-3 py-1 text-left text-sm font-medium text-muted'

interface TagTableProps {
  readonly analysis: Analysis
  readonly groups: readonly TagGroup[]
  /** By the name of a tag: the one that states the same fact otherwise. */
  readonly disagreeing: ReadonlyMap<string, TagEntry>
}

/**
 * The tags of all clouds side by side. Where there is no room for a fourth column, the name of a tag
 * stands over what the three clouds make of it; on a phone they stand below each other. The job's own cloud
 * is marked.
 */
export function TagTable({ analysis, groups, disagreeing }: TagTableProps) {
  if (groups.length === 0) return null
  return (
    <table className="block w-full table-fixed border-separate border-spacing-0 @xl:table">
      <caption className="sr-only">Every tag as each cloud gets it</caption>
      <thead className="sr-only z-10 @sm:not-sr-only @sm:sticky! @sm:top-0 @sm:block! @xl:table-header-group!">
        <tr className={ROW}>
          <th className={`${HEAD} sr-only @xl:not-sr-only @xl:px-3! @xl:py-1!`} scope="col">
            Tag
          </th>
          {PROVIDERS.map((provider) => {
            const isOwn = provider === analysis.provider
            return (
              <th
                className={classNames(
                  HEAD,
                  '@sm:px-2',
                  isOwn && `${OWN_COLUMN} border-t-2 border-t-accent text-text`,
                )}
                key={provider}
                scope="col"
              >
                <CloudHead isOwn={isOwn} provider={provider} />
              </th>
            )
          })}
        </tr>
      </thead>
      {groups.map((group) => (
        <TagRows
          analysis={analysis}
          disagreeing={disagreeing}
          group={group}
          key={group.namespace}
        />
      ))}
    </table>
  )
}

interface TagRowsProps extends Omit<TagTableProps, 'groups'> {
  readonly group: TagGroup
}

function TagRows({ analysis, disagreeing, group: { namespace, rows } }: TagRowsProps) {
  const { shown, more } = useFirstRows(rows)
  return (
    <tbody className="block @xl:table-row-group">
      <tr className={ROW}>
        <th
          className="col-span-full border-b border-line bg-surface-sunken px-3 py-1 text-left text-sm font-medium text-muted"
          colSpan={1 + PROVIDERS.length}
          scope="rowgroup"
        >
          {namespace}
        </th>
      </tr>
      {shown.map((row) => (
        <TagTableRow
          analysis={analysis}
          key={row.entry.name}
          other={disagreeing.get(row.entry.name)}
          row={row}
        />
      ))}
      {more && (
        <tr className={ROW}>
          <td className="col-span-full" colSpan={1 + PROVIDERS.length}>
            {more}
          </td>
        </tr>
      )}
    </tbody>
  )
}
