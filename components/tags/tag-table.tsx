import { useFirstRows } from '@/components/ui/first-rows'
import type { Analysis } from '@/lib/analysis/analysis'
import { CLOUD_FACES } from '@/lib/providers/cloud-faces'
import { PROVIDERS } from '@/schemas/vocabulary'
import type { TagGroup } from './group-tags'
import { TagTableRow } from './tag-table-row'

const HEAD =
  'sticky top-0 z-10 border-b border-line bg-surface-raised px-3 py-1 text-left text-sm font-medium text-muted'

interface TagTableProps {
  readonly analysis: Analysis
  readonly groups: readonly TagGroup[]
}

/** The tags of all clouds side by side. */
export function TagTable({ analysis, groups }: TagTableProps) {
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
        <TagRows analysis={analysis} group={group} key={group.namespace} />
      ))}
    </table>
  )
}

interface TagRowsProps {
  readonly analysis: Analysis
  readonly group: TagGroup
}

function TagRows({ analysis, group: { namespace, rows } }: TagRowsProps) {
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
        <TagTableRow analysis={analysis} key={row.entry.name} row={row} />
      ))}
      {more && (
        <tr>
          <td colSpan={1 + PROVIDERS.length}>{more}</td>
        </tr>
      )}
    </tbody>
  )
}
