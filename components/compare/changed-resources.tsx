'use client'

import { Fold } from '@/components/ui/fold'
import { Icon } from '@/components/ui/icon'
import { pathInWords } from '@/lib/diff/diff-words'
import type { JobDiff, ResourceDiff } from '@/lib/diff/job-diff'
import { PlaceLink } from './place-link'

const ACTIONS = {
  replace: { word: 'Replaced', icon: 'warning', colour: 'text-warning' },
  delete: { word: 'Deleted', icon: 'warning', colour: 'text-warning' },
  create: { word: 'Created', icon: 'plus', colour: 'text-muted' },
  update: { word: 'Updated', icon: 'pencil', colour: 'text-muted' },
} as const

/** What is lost is read first. */
const ORDER = ['replace', 'delete', 'create', 'update'] as const

interface ChangedResourcesProps {
  readonly resources: JobDiff['resources']
  readonly onClose: () => void
}

/** Resources with what happens to them and why; those of which tags alone change in one line. */
export function ChangedResources({ resources, onClose }: ChangedResourcesProps) {
  const tagsOnly = resources.filter((each) => each.tags_only)
  const others = ORDER.flatMap((action) =>
    resources.filter((each) => each.action === action && !each.tags_only),
  )
  if (resources.length === 0) return null
  return (
    <div>
      <h4 className="text-sm font-medium text-muted">Resources</h4>
      <ul className="flex flex-col gap-1.5">
        {others.map((resource) => (
          <ChangedResource key={resource.address} onClose={onClose} resource={resource} />
        ))}
      </ul>
      {tagsOnly.length > 0 && (
        <Fold
          className="mt-1"
          summary={`${tagsOnly.length === 1 ? '1 changes' : `${tagsOnly.length} change`} in tags alone`}
        >
          <ul className="pl-4 font-mono text-sm">
            {tagsOnly.map(({ address }) => (
              <li className="wrap-anywhere" key={address}>
                {address}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  )
}

function ChangedResource({
  resource: { action, address, causes, certainty, forced_by: forced = [] },
  onClose,
}: {
  readonly resource: ResourceDiff
  readonly onClose: () => void
}) {
  const { word, icon, colour } = ACTIONS[action]
  return (
    <li>
      <span className={`inline-flex items-center gap-1 ${colour}`}>
        <Icon name={icon} size={14} />
        {word}
      </span>{' '}
      <span className="font-mono text-sm wrap-anywhere">{address}</span>
      {forced.length > 0 && (
        <span>
          , forced by <span className="font-mono text-sm">{forced.join(', ')}</span>
        </span>
      )}
      {certainty === 'documented' && <span className="text-muted"> (by the documentation)</span>}
      <span className="flex flex-wrap gap-x-2">
        {causes.slice(0, 3).map((cause) => (
          <PlaceLink
            key={pathInWords(cause.path)}
            label={pathInWords(cause.path)}
            onClose={onClose}
            place={cause}
          />
        ))}
      </span>
    </li>
  )
}
