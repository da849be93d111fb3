'use client'

import { useDesignerActions } from '@/components/state/use-designer'
import { Icon } from '@/components/ui/icon'
import { shownText } from '@/components/ui/shown-text'
import type { Analysis } from '@/lib/analysis/analysis'
import type { TagCandidate } from '@/lib/tags/tag'
import { SOURCE_TITLES, tagPlace } from './tag-place'

interface CandidateLineProps {
  readonly analysis: Analysis
  readonly candidate: TagCandidate
  readonly isWinner: boolean
}

/** One value that some source proposed, with a link to where it stands. */
export function CandidateLine({ analysis, candidate, isWinner }: CandidateLineProps) {
  const { revealPath } = useDesignerActions()
  const place = tagPlace(analysis, candidate)
  const value = candidate.isRemoval ? (
    <span>asks for no tag</span>
  ) : (
    <code className="font-mono text-sm wrap-anywhere whitespace-pre-wrap">
      {shownText(candidate.value)}
    </code>
  )
  return (
    <li className="flex flex-wrap items-center gap-x-2 py-0.5">
      <span className={isWinner ? 'text-ok' : 'text-muted'}>
        <Icon name={isWinner ? 'check' : 'close'} size={12} />
        <span className="sr-only">{isWinner ? 'Wins:' : 'Overruled:'}</span>
      </span>
      {isWinner ? value : <s className="text-muted">{value}</s>}
      <span className="text-muted">{SOURCE_TITLES[candidate.source]}</span>
      {place && (
        <button
          className="font-mono text-sm text-accent wrap-anywhere hover:underline"
          onClick={() => revealPath(place.document, place.path)}
          type="button"
        >
          {place.fileName}:{place.line}
        </button>
      )}
    </li>
  )
}
