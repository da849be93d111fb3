'use client'

import { IconButton } from '@/components/ui/icon-button'
import type { Analysis } from '@/lib/analysis/analysis'
import type { PictureNode } from '@/lib/resources/picture'
import type { ResourceGraph } from '@/lib/resources/resource-graph'
import { ConnectorDetails } from './connector-details'
import { ResourceDetails } from './resource-details'

interface PictureDetailsProps {
  readonly id: string
  readonly analysis: Analysis
  readonly resources: ResourceGraph
  readonly node: PictureNode
  readonly onClose: () => void
}

/** The chosen node in words, over an edge of the picture, so that the picture stays in place. */
export function PictureDetails({ id, analysis, resources, node, onClose }: PictureDetailsProps) {
  const { label, name, resource } = node
  return (
    <section
      aria-label={`${label}, details`}
      className="absolute inset-x-0 bottom-0 z-10 max-h-1/2 overflow-y-auto border-t border-line-strong bg-surface-sunken shadow-popup @4xl:top-0 @4xl:left-auto @4xl:max-h-none @4xl:w-96 @4xl:border-t-0 @4xl:border-l"
      data-details=""
      data-resource={node.id}
      id={id}
    >
      <header className="sticky top-0 flex items-start justify-between gap-2 bg-surface-sunken py-1.5 pr-2 pl-3">
        <div className="flex min-w-0 flex-col">
          <h3 className="font-medium">{label}</h3>
          {name !== null && <code className="font-mono text-sm wrap-anywhere">{name}</code>}
          {resource &&
            (resource.isExisting ? (
              <span className="text-sm text-muted">
                Existing: the module uses it and leaves it as it is.
              </span>
            ) : (
              <code className="font-mono text-sm wrap-anywhere text-muted">{resource.address}</code>
            ))}
        </div>
        <IconButton icon="close" label="Close details" onClick={onClose} size="small" />
      </header>
      {resource ? (
        <ResourceDetails analysis={analysis} node={resource} resources={resources} />
      ) : (
        <ConnectorDetails analysis={analysis} node={node} />
      )}
    </section>
  )
}
