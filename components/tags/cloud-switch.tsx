'use client'

import { useId } from 'react'
import { CLOUD_FACES } from '@/lib/providers/cloud-faces'
import type { RenderedTags } from '@/lib/tags/tag'
import { PROVIDERS, type Provider } from '@/schemas/vocabulary'
import { CloudBudget } from './cloud-budget'
import { CloudOption } from './cloud-option'
import type { CloudView } from './write-tags'

interface CloudSwitchProps {
  readonly rendered: Readonly<Record<Provider, RenderedTags>>
  /** The cloud of the job, marked as such. */
  readonly chosen: Provider | null
  readonly view: CloudView
  readonly onChange: (view: CloudView) => void
}

/** Which cloud's tags are shown, each with how much of its allowance is used. */
export function CloudSwitch({ rendered, chosen, view, onChange }: CloudSwitchProps) {
  const name = useId()
  return (
    <fieldset
      aria-label="Show the tags of"
      className="flex min-w-0 rounded-md border border-line bg-surface-sunken p-0.5"
    >
      {PROVIDERS.map((provider) => (
        <CloudOption
          isChecked={provider === view}
          key={provider}
          name={name}
          onChange={() => onChange(provider)}
          title={provider === chosen ? 'The cloud of this job' : undefined}
        >
          <span className="flex items-center gap-1 font-medium whitespace-nowrap">
            {CLOUD_FACES[provider].label}
            {provider === chosen && (
              <span className="size-1.5 rounded-full border border-accent bg-accent">
                <span className="sr-only">the cloud of this job</span>
              </span>
            )}
          </span>
          <CloudBudget rendered={rendered[provider]} />
        </CloudOption>
      ))}
      <CloudOption isChecked={view === 'all'} name={name} onChange={() => onChange('all')}>
        <span className="font-medium whitespace-nowrap">All clouds</span>
      </CloudOption>
    </fieldset>
  )
}
