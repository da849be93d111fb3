import type { Analysis } from '@/lib/analysis/analysis'
import { pathKey } from '@/lib/document/path-key'
import { counterpartOf } from '@/lib/tags/same-facts'
import type { TagEntry, TagLedger } from '@/lib/tags/tag'

/**
 * Tags that state the same fact with another value, each with the other one: both rows of a pair of
 * which the findings say that its sources disagree.
 */
export function disagreeingTags({
  ledger,
  diagnostics,
}: Pick<Analysis, 'ledger' | 'diagnostics'>): ReadonlyMap<string, TagEntry> {
  const places = new Set(
    diagnostics
      .filter(({ code }) => code === 'sources-disagree')
      .map(({ document, path }) => pathKey([document, ...path])),
  )
  if (places.size === 0) return new Map()
  return new Map(
    ledger.entries.flatMap((entry) => {
      const other = entryOf(counterpartOf(entry.name), ledger)
      const isSaid = other && [entry, other].some((one) => places.has(placeOf(one)))
      return isSaid && entry.winner.value !== other.winner.value ? [[entry.name, other]] : []
    }),
  )
}

function entryOf(name: string | undefined, { entries }: TagLedger): TagEntry | undefined {
  return name === undefined ? undefined : entries.find((entry) => entry.name === name)
}

function placeOf({ winner: { origin } }: TagEntry): string {
  return origin.file === 'system' ? '' : pathKey([origin.file, ...origin.path])
}
