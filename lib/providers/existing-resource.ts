import type { ResourceNode } from './resource-graph'

/** What a resource says of itself, whatever the module makes of it. */
export type Described = Pick<ResourceNode, 'address' | 'label' | 'role' | 'name'>

/** Something that must be there before the module is applied, with the fields that name it. */
export function existing(described: Described, fields: readonly string[] = []): ResourceNode {
  return {
    ...described,
    isExisting: true,
    tags: { carried: false, why: 'It is an existing one, and the module leaves it as it is.' },
    fields,
  }
}
