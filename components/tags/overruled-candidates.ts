import type { TagCandidate, TagEntry } from '@/lib/tags/tag'

/**
 * The losers that wanted something else than the winner; agreeing with it is not losing. Where
 * classified fields are folded, each field's losers are held against the field's own winner.
 */
export function overruledCandidates({ winner, losers, folded }: TagEntry): readonly TagCandidate[] {
  if (folded) return folded.flatMap(overruledCandidates)
  return losers.filter(
    (loser) =>
      loser.value !== winner.value || Boolean(loser.isRemoval) !== Boolean(winner.isRemoval),
  )
}
