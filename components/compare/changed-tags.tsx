'use client'

import type { JobDiff } from '@/lib/diff/job-diff'
import { PlaceLink } from './place-link'

interface ChangedTagsProps {
  readonly tags: JobDiff['tags']
  readonly onClose: () => void
}

interface Row {
  readonly name: string
  readonly from: string | null
  readonly to: string | null
}

/** Tags as the job's cloud gets them, before and after. */
export function ChangedTags({ tags, onClose }: ChangedTagsProps) {
  const rows: readonly Row[] = [
    ...Object.entries(tags.changed).map(([name, { from, to }]) => ({ name, from, to })),
    ...Object.entries(tags.added).map(([name, to]) => ({ name, from: null, to })),
    ...Object.entries(tags.removed).map(([name, from]) => ({ name, from, to: null })),
  ]
  if (rows.length === 0) return null
  return (
    <div>
      <h4 className="text-sm font-medium text-muted">Tags</h4>
      <ul className="flex flex-col gap-1.5">
        {rows.map(({ name, from, to }) => {
          const place = tags.places[name]
          return (
            <li key={name}>
              <span className="font-medium wrap-anywhere">{name}</span>{' '}
              <Value text={from} word="new" isGone /> → <Value text={to} word="removed" />{' '}
              {place && (
                <PlaceLink
                  label={to === null ? 'removed' : 'set'}
                  onClose={onClose}
                  place={place}
                />
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function Value({
  text,
  word,
  isGone = false,
}: {
  readonly text: string | null
  /** What is said where there is none. */
  readonly word: string
  readonly isGone?: boolean
}) {
  if (text === null) return <span className="text-muted">{word}</span>
  return (
    <span className={`font-mono text-sm wrap-anywhere ${isGone ? 'text-muted' : ''}`}>{text}</span>
  )
}
