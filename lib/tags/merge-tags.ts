import { groupBy } from '../collections/group-by'
import type { TagCandidate, TagEntry, TagLedger } from './tag'

/**
 * Candidates in the order of the merge → one entry a name with winner and losers, in the order in
 * which the names were first met.
 */
export function mergeTags(candidates: readonly TagCandidate[]): TagLedger {
  const byName = groupBy(candidates, ({ name }) => name)
  const entries = [...byName.values()].flatMap((group): TagEntry[] => {
    const [winner, ...losers] = group.toReversed()
    return winner ? [{ name: winner.name, namespace: winner.namespace, winner, losers }] : []
  })
  return { entries: entries.filter((entry) => !entry.winner.isRemoval || entry.losers.length > 0) }
}

/** The canonical tags: what the merge leaves, removed ones gone. */
export function canonicalTags(ledger: TagLedger): readonly { name: string; value: string }[] {
  return ledger.entries
    .filter((entry) => !entry.winner.isRemoval)
    .map(({ name, winner }) => ({ name, value: winner.value }))
}
