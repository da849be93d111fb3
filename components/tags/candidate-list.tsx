import type { Analysis } from '@/lib/analysis/analysis'
import type { TagEntry } from '@/lib/tags/tag'
import { CandidateLine } from './candidate-line'

interface CandidateListProps extends Pick<TagEntry, 'winner' | 'losers'> {
  readonly analysis: Analysis
}

/** Every value that was proposed for a tag, the winner first. */
export function CandidateList({ analysis, winner, losers }: CandidateListProps) {
  return (
    <ol>
      <CandidateLine analysis={analysis} candidate={winner} isWinner />
      {losers.map((loser, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: candidates have no other identity
        <CandidateLine analysis={analysis} candidate={loser} isWinner={false} key={index} />
      ))}
    </ol>
  )
}
