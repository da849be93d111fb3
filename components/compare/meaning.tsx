'use client'

import { useId } from 'react'
import { countResources, countsInWords, RENAMED, renamingsInWords } from '@/lib/diff/diff-words'
import type { JobDiff } from '@/lib/diff/job-diff'
import { ChangedResources } from './changed-resources'
import { ChangedTags } from './changed-tags'
import { useMeaning } from './use-meaning'

/** What the changes of the text do: to resources, tags and variables. */
export function Meaning({ onClose }: { readonly onClose: () => void }) {
  const meaning = useMeaning()
  const title = useId()
  return (
    <section
      aria-busy={meaning === undefined}
      aria-labelledby={title}
      className="flex shrink-0 flex-col gap-3 border-line px-4 py-3 max-lg:border-t lg:w-88 lg:overflow-y-auto lg:border-l"
    >
      <h3 className="font-semibold" id={title}>
        What the changes do
      </h3>
      <Said meaning={meaning} onClose={onClose} />
    </section>
  )
}

function Said({
  meaning,
  onClose,
}: {
  readonly meaning: ReturnType<typeof useMeaning>
  readonly onClose: () => void
}) {
  if (meaning === undefined) return null
  if (meaning === null) {
    return <p className="text-muted">Nothing that Terraform is given changes.</p>
  }
  if (meaning === 'unclear') {
    return (
      <p className="text-muted">
        One of the texts cannot be read, so what the changes do is not known. Problems say where.
      </p>
    )
  }
  if ('trouble' in meaning) return <p className="text-muted">{meaning.trouble}</p>
  return <Changed diff={meaning} onClose={onClose} />
}

function Changed({ diff, onClose }: { readonly diff: JobDiff; readonly onClose: () => void }) {
  const counts = countsInWords(countResources([diff]))
  const renamed = renamingsInWords(diff)
  return (
    <>
      <p>{counts === '' ? 'No resource changes.' : `${counts}.`}</p>
      {renamed.length > 0 && (
        <p className="rounded border border-line-strong bg-surface-sunken px-3 py-2">
          <strong>Renamed: {renamed.join('; ')}.</strong> {RENAMED}
        </p>
      )}
      <ChangedResources onClose={onClose} resources={diff.resources} />
      <ChangedTags onClose={onClose} tags={diff.tags} />
      <ChangedVariables {...diff.variables} />
    </>
  )
}

function ChangedVariables(variables: JobDiff['variables']) {
  const kinds = (['changed', 'added', 'removed'] as const).filter(
    (kind) => variables[kind].length > 0,
  )
  if (kinds.length === 0) return null
  return (
    <div>
      <h4 className="text-sm font-medium text-muted">Variables</h4>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            {kind}: <span className="font-mono text-sm">{variables[kind].join(', ')}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
