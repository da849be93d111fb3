import type { Analysis } from '@/lib/analysis/analysis'
import type { ResourceGraph } from '@/lib/providers/resource-graph'
import { groupResources } from '@/lib/resources/group-resources'
import { ResourceItem } from './resource-item'

interface ResourceListProps {
  readonly analysis: Analysis
  readonly resources: ResourceGraph
}

/** The resources in words, by the part they play: all that a picture of them could tell. */
export function ResourceList({ analysis, resources }: ResourceListProps) {
  return groupResources(resources).map(({ role, title, nodes }) => (
    <section aria-label={title} key={role}>
      <h3 className="sticky top-0 z-10 flex justify-between border-b border-line bg-surface-sunken px-3 py-1 text-sm font-medium text-muted">
        {title} <span>{nodes.length}</span>
      </h3>
      <ul>
        {nodes.map((node) => (
          <ResourceItem analysis={analysis} key={node.address} node={node} resources={resources} />
        ))}
      </ul>
    </section>
  ))
}
