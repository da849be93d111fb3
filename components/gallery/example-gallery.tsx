'use client'

import { useState } from 'react'
import type { Example } from '@/lib/analysis/example'
import { CLOUD_FACES } from '@/lib/providers/cloud-faces'
import { PROVIDERS, type Provider } from '@/schemas/vocabulary'
import { Segmented } from '../ui/segmented'

interface ExampleGalleryProps {
  readonly examples: readonly Example[]
  readonly onChoose: (example: Example) => void
}

const FILTERS = [
  { value: 'all', label: 'All' },
  ...PROVIDERS.map((provider) => ({ value: provider, label: CLOUD_FACES[provider].label })),
] as const

/** The examples, by cloud. */
export function ExampleGallery({ examples, onChoose }: ExampleGalleryProps) {
  const [filter, setFilter] = useState<Provider | 'all'>('all')
  const shown = examples.filter(({ provider }) => filter === 'all' || provider === filter)
  return (
    <section aria-label="Examples" className="flex flex-col gap-3 p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="font-semibold">Examples</h2>
        <Segmented label="Cloud" onChange={setFilter} options={FILTERS} value={filter} />
      </div>
      <ul className="grid grid-cols-1 gap-2 sm:grid-cols-2">
        {shown.map((example) => (
          <li className="flex" key={example.id}>
            <button
              className="flex w-full flex-col gap-0.5 rounded-md border border-line px-3 py-2 text-left hover:border-accent hover:bg-accent-soft"
              onClick={() => onChoose(example)}
              type="button"
            >
              <span className="font-medium">{example.title}</span>
              <span className="text-muted">{example.description}</span>
              <span className="truncate font-mono text-sm text-muted">{example.job.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
