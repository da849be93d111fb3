import { useFirstRows } from '@/components/ui/first-rows'
import type { Analysis } from '@/lib/analysis/analysis'
import { CLOUD_FACES } from '@/lib/providers/cloud-faces'
import type { TagEntry } from '@/lib/tags/tag'
import { PROVIDERS } from '@/schemas/vocabulary'
import type { TagGroup } from './group-tags'
import { TagTableRow } from './tag-table-row'

const HEAD =
  'sticky top-0 z-10 border-b border-line bg-surface-raised px-3 py-1 text-left text-sm font-medium text-muted'

interface TagTableProps {
  readonly analysis: Analysis
  readonly groups: readonly TagGroup[]
  /** By the name of a tag: the one that states the same fact otherwise. */
  readonly disagreeing: ReadonlyMap<string, TagEntry>
}

/** The tags of all clouds side by side. */
export function TagTable({ groups, ...rest }: TagTableProps) {
  if (groups.length === 0) return null
  return (
    <table className="w-full min-w-xl table-fixed border-separate border-spacing-0">
      <caption className="sr-only">Every tag as each cloud gets it</caption>
      <thead>
        <tr>
          {['Tag', ...PROVIDERS.map((provider) => CLOUD_FACES[provider].label)].map((label) => (
            <th className={HEAD} key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <TagRows {...rest} group={group} key={group.namespace} />
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
    <tbody>
      <tr>
        <th
          className="border-b border-line bg-surface-sunken px-3 py-1 text-left text-sm font-medium text-muted"
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
        <tr>
          <td colSpan={1 + PROVIDERS.length}>{more}</td>
        </tr>
      )}
    </tbody>
  )
}
