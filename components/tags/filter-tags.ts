import { PROVIDERS } from '@/schemas/vocabulary'
import type { LedgerRow, TagGroup } from './group-tags'

/**
 * The groups with only the rows that hold every word of `query`, without regard to case, in the
 * name, a candidate's value, or what any cloud is given. Empty groups are dropped.
 */
export function filterTags(groups: readonly TagGroup[], query: string): readonly TagGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return groups
  const isMatch = (row: LedgerRow) => {
    const text = searchText(row)
    return words.every((word) => text.includes(word))
  }
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(isMatch) }))
    .filter((group) => group.rows.length > 0)
}

function searchText({ entry, rendered }: LedgerRow): string {
  const clouds = PROVIDERS.flatMap((provider) => {
    const tag = rendered[provider]
    return tag ? [tag.name, tag.value] : []
  })
  const values = [entry.winner, ...entry.losers].map((candidate) => candidate.value)
  return [entry.name, ...values, ...clouds].join('\n').toLowerCase()
}
