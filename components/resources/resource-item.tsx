'use client'

import { useId, useState } from 'react'
import { useLinked } from '@/components/state/use-linked'
import { Icon } from '@/components/ui/icon'
import type { Analysis } from '@/lib/analysis/analysis'
import type { ResourceGraph, ResourceNode } from '@/lib/providers/resource-graph'
import { isResourceLinked } from '@/lib/resources/is-resource-linked'
import { resourcePaths } from '@/lib/resources/resource-paths'
import { ResourceDetails } from './resource-details'
import { ResourceTags } from './resource-tags'

interface ResourceItemProps {
  readonly analysis: Analysis
  readonly resources: ResourceGraph
  readonly node: ResourceNode
}

/** One resource; a press shows the fields that shape it and what it is connected with. */
export function ResourceItem({ analysis, resources, node }: ResourceItemProps) {
  const [isOpen, setOpen] = useState(false)
  const detailsId = useId()
  const isLit = useLinked('resources', (pointed) => isResourceLinked(resourcePaths(node), pointed))
  return (
    <li
      className="linkable border-b border-line"
      data-linked={isLit || undefined}
      data-resource={node.address}
    >
      <button
        aria-controls={detailsId}
        aria-expanded={isOpen}
        className="flex w-full gap-2 px-3 py-1.5 text-left -outline-offset-2 hover:bg-surface-sunken"
        onClick={() => setOpen(!isOpen)}
        type="button"
      >
        <span className="mt-1 text-muted">
          <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={12} />
        </span>
        <span className="flex min-w-0 flex-1 flex-col">
          <span className="flex flex-wrap items-baseline gap-x-2">
            <span className="font-medium">{node.label}</span>
            {node.isExisting ? (
              <Existing />
            ) : (
              <code className="font-mono text-sm wrap-anywhere text-muted">{node.address}</code>
            )}
          </span>
          {node.name && <code className="font-mono text-sm wrap-anywhere">{node.name}</code>}
        </span>
        {!node.isExisting && <ResourceTags node={node} />}
      </button>
      <div id={detailsId}>
        {isOpen && <ResourceDetails analysis={analysis} node={node} resources={resources} />}
      </div>
    </li>
  )
}

/** Dashed, as in the picture. */
function Existing() {
  return (
    <span className="rounded border border-dashed border-line-strong px-1 text-xs text-muted">
      existing
    </span>
  )
}
