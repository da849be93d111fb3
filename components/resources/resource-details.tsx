import type { Analysis } from '@/lib/analysis/analysis'
import type { ResourceGraph, ResourceNode } from '@/lib/providers/resource-graph'
import { ResourceField } from './resource-field'
import { type ResourceLink, resourceLinks } from './resource-links'
import { ResourceTagList } from './resource-tag-list'

interface ResourceDetailsProps {
  readonly analysis: Analysis
  readonly resources: ResourceGraph
  readonly node: ResourceNode
}

/** What shapes a resource, what it is connected with, and why it carries no tags. */
export function ResourceDetails({ analysis, resources, node }: ResourceDetailsProps) {
  const links = resourceLinks(resources, node)
  return (
    <div className="flex flex-col gap-2 border-t border-line bg-surface-sunken px-3 py-2 pl-8">
      {!node.isExisting &&
        (node.tags.carried ? (
          <ResourceTagList analysis={analysis} carried={node.tags} />
        ) : (
          <p>
            Carries no {analysis.cloud?.tags.noun}s: {node.tags.why}
          </p>
        ))}
      {links.length > 0 && (
        <ul>
          {links.map((link) => (
            <LinkLine key={`${link.direction} ${link.verb} ${link.other.address}`} link={link} />
          ))}
        </ul>
      )}
      {node.fields.length > 0 ? (
        <section aria-label={`Fields that shape ${node.label}`}>
          <h4 className="text-sm text-muted">Shaped by</h4>
          <ul>
            {node.fields.map((field) => (
              <ResourceField analysis={analysis} field={field} key={field} />
            ))}
          </ul>
        </section>
      ) : (
        <p className="text-muted">No field of the infrastructure block shapes it.</p>
      )}
    </div>
  )
}

/** "starts Task definition", or "Schedule starts it". */
function LinkLine({ link: { direction, verb, other } }: { readonly link: ResourceLink }) {
  const name = (
    <>
      <span className="text-text">{other.label}</span>
      {other.name && <code className="ml-1 font-mono text-sm wrap-anywhere">{other.name}</code>}
    </>
  )
  return (
    <li className="text-muted">
      {direction === 'out' ? (
        <>
          {verb} {name}
        </>
      ) : (
        <>
          {name} {verb} it
        </>
      )}
    </li>
  )
}
