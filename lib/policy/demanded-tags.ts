import type { TagEntry, TagLedger } from '../tags/tag'
import type { ActivePolicy, Demand } from './policy'

/** A demand with the tag that it is about. */
export interface DemandedTag {
  readonly demand: Demand
  /** Null when no tag of the name is there, in whatever capitals. */
  readonly entry: TagEntry | null
}

/**
 * The demands of a policy, each with its tag: the one of the very name, else one that differs only
 * by case, which is meant and misspelled.
 */
export function demandedTags(policy: ActivePolicy, ledger: TagLedger): readonly DemandedTag[] {
  const byName = new Map<string, TagEntry>()
  const byLowerCase = new Map<string, TagEntry>()
  // A policy speaks of the fields' own tags, also where the job folds them.
  for (const entry of ledger.entries.flatMap((one) => one.folded ?? [one])) {
    if (entry.winner.isRemoval) continue
    byName.set(entry.name, entry)
    byLowerCase.set(entry.name.toLowerCase(), entry)
  }
  return policy.demands.map((demand) => ({
    demand,
    entry: byName.get(demand.name) ?? byLowerCase.get(demand.name.toLowerCase()) ?? null,
  }))
}
