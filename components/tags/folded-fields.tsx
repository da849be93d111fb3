import type { Analysis } from '@/lib/analysis/analysis'
import { FIELD_TAG_PREFIX } from '@/lib/tags/fold-classification'
import type { TagEntry } from '@/lib/tags/tag'
import { CandidateList } from './candidate-list'

interface FoldedFieldsProps {
  readonly analysis: Analysis
  /** The tags of single fields that one tag stands for. */
  readonly fields: readonly TagEntry[]
}

/** The classified fields that were folded into one tag, each with who classified it. */
export function FoldedFields({ analysis, fields }: FoldedFieldsProps) {
  return (
    <>
      <h4 className="text-sm text-muted">
        {fields.length === 1 ? 'Stands for one field' : `Stands for ${fields.length} fields`}
      </h4>
      <ul>
        {fields.map(({ name, winner, losers }) => (
          <li className="flex flex-wrap gap-x-3" key={name}>
            <code className="py-0.5 font-mono text-sm wrap-anywhere">
              {name.slice(FIELD_TAG_PREFIX.length)}
            </code>
            <CandidateList analysis={analysis} losers={losers} winner={winner} />
          </li>
        ))}
      </ul>
    </>
  )
}
