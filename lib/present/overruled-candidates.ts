import type { TagCandidate, TagEntry } from '../tags/tag'

/** The losers that wanted something else than the winner; agreeing with it is not losing. */
export function overruledCandidates({ winner, losers }: TagEntry): readonly TagCandidate[] {
  return losers.filter(
    (loser) =>
      loser.value !== winner.value || Boolean(loser.isRemoval) !== Boolean(winner.isRemoval),
  )
}
