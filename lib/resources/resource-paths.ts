import type { Path } from '../document/document'
import type { ResourceNode } from '../providers/resource-graph'

/** The fields that shape a resource, as paths from the root of the job. */
export function resourcePaths({ fields }: Pick<ResourceNode, 'fields'>): readonly Path[] {
  return fields.map((field) => ['infrastructure', ...field.split('.')])
}
