import type { Analysis } from '@/lib/analysis/analysis'
import { PROVIDERS } from '@/schemas/vocabulary'
import { CandidateList } from './candidate-list'
import { CloudGiven } from './cloud-given'
import { CloudProblems } from './cloud-problems'
import { FoldedFields } from './folded-fields'
import type { LedgerRow } from './group-tags'

interface TagLedgerProps {
  readonly analysis: Analysis
  readonly row: LedgerRow
}

/** Where a tag comes from, winner first, what every cloud makes of it, and what it refuses. */
export function TagLedger({ analysis, row: { entry, rendered, problems } }: TagLedgerProps) {
  const { winner, losers, folded } = entry
  return (
    <div className="flex flex-col gap-3 bg-surface-sunken px-3 py-2">
      <CloudProblems problems={problems} />
      <section aria-label={`Who set ${entry.name}`}>
        {folded ? (
          <FoldedFields analysis={analysis} fields={folded} />
        ) : (
          <>
            <h4 className="text-sm text-muted">Set by</h4>
            <CandidateList analysis={analysis} losers={losers} winner={winner} />
          </>
        )}
      </section>
      <section aria-label={`What each cloud is given for ${entry.name}`}>
        <h4 className="text-sm text-muted">What each cloud is given</h4>
        <ul className="flex flex-col gap-1.5">
          {PROVIDERS.map((provider) => (
            <CloudGiven
              isRemoved={winner.isRemoval === true}
              key={provider}
              provider={provider}
              tag={rendered[provider]}
            />
          ))}
        </ul>
      </section>
    </div>
  )
}
